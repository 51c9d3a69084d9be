import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { intervalOfMoment } from '#lib/domain/time/moment.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { AtlasEvent } from './record.ts';

/** The day on which the middle one of several events began: the borders of one day stand for them all. */
export function middleDay(events: readonly AtlasEvent[]): Day {
  const middle = events[Math.floor((events.length - 1) / 2)];
  return middle?.interval.from ?? intervalOfMoment(DEFAULT_VIEW.moment).from;
}
