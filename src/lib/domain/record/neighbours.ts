import { compareIntervals, type Interval } from '#lib/domain/time/interval.ts';
import type { AtlasEvent } from './record.ts';

/** Ids of every place that an event touches, each once, route first. */
export function placesOfEvent(event: AtlasEvent): string[] {
  return [...new Set([...event.stops.map(({ place }) => place), ...event.also])];
}

/** Events at a place or at a spot inside it, in order of date. `isWithin` says whether a place id is the place or inside it. */
export function eventsAt(
  events: readonly AtlasEvent[],
  isWithin: (placeId: string) => boolean
): AtlasEvent[] {
  return events.filter((event) => placesOfEvent(event).some(isWithin));
}

/** The event before and after `event` in a list ordered by date. */
export function neighboursOf(
  event: AtlasEvent,
  list: readonly AtlasEvent[]
): { previous: AtlasEvent | null; next: AtlasEvent | null } {
  const at = list.indexOf(event);
  return { previous: list[at - 1] ?? null, next: at < 0 ? null : (list[at + 1] ?? null) };
}

/** The nearest event that begins after the interval has ended, or began before it. */
export function nearestEvent(
  events: readonly AtlasEvent[],
  around: Interval,
  direction: 1 | -1
): AtlasEvent | null {
  const candidates = events.filter(({ interval }) =>
    direction === 1 ? interval.from >= around.until : interval.from < around.from
  );
  candidates.sort((a, b) => compareIntervals(a.interval, b.interval));
  return (direction === 1 ? candidates[0] : candidates.at(-1)) ?? null;
}
