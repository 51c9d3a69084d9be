import { presenceOf, type Presence, type Window } from '#lib/domain/time/span.ts';
import type { Family } from './families.ts';
import type { AtlasEvent } from './record.ts';
import type { Theatre } from './theatres.ts';

/** What is let through: families that are switched on, what touches more than theatres that are switched off, and of a person who is followed their events. */
export interface Filter {
  readonly follow: string | null;
  readonly families: ReadonlySet<Family>;
  readonly theatresOff: ReadonlySet<Theatre>;
}

export interface VisibleEvent {
  readonly event: AtlasEvent;
  readonly presence: Exclude<Presence, 'absent'>;
}

/** An event shows if its family is on, it touches a theatre that is on, and whoever is followed had a part in it. */
export function passes(event: AtlasEvent, { families, theatresOff, follow }: Filter): boolean {
  return families.has(event.family) && touches(event, theatresOff) && concerns(event, follow);
}

/** Whether a person had a part in an event; null is everybody. */
export function concerns({ people }: AtlasEvent, follow: string | null): boolean {
  return follow === null || people.includes(follow);
}

/** Whether an event touches a theatre that is not switched off. */
export function touches(event: AtlasEvent, theatresOff: ReadonlySet<Theatre>): boolean {
  return event.theatres.some((theatre) => !theatresOff.has(theatre));
}

/** Everything that the map shows, live events and fading past alike, in order of date. */
export function visibleEvents(events: readonly AtlasEvent[], window: Window, filter: Filter): VisibleEvent[] {
  return events.flatMap((event) => {
    const presence = presenceOf(event.interval, window);
    return presence !== 'absent' && passes(event, filter) ? [{ event, presence }] : [];
  });
}

/** How many events of each key would show if every key were on: what the switches of the legend say. */
export function countVisible<Key extends string>(
  events: readonly AtlasEvent[],
  window: Window,
  keysOf: (event: AtlasEvent) => readonly Key[]
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const event of events) {
    if (presenceOf(event.interval, window) === 'absent') continue;
    for (const key of keysOf(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
