import type { Day } from './day.ts';
import { lengthOf, overlaps, type Interval } from './interval.ts';
import { intervalOfMoment, type Moment } from './moment.ts';

/** Longer than this an event has no day of its own. */
const LONGEST_EVENT = 31;

/**
 * The one day by which the names and borders of the map go: that on which the open event began, if it is a short one
 * inside the moment; else the last day of the moment.
 */
export function dayShown(moment: Moment, event: Interval | null): Day {
  const shown = intervalOfMoment(moment);
  const hasDay = event !== null && lengthOf(event) <= LONGEST_EVENT && overlaps(event, shown);
  return hasDay ? Math.max(event.from, shown.from) : shown.until - 1;
}
