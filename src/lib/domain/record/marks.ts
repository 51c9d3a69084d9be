import type { Interval } from '#lib/domain/time/interval.ts';
import { requirePlace, takeLane } from './legs.ts';
import { placesOfEvent } from './neighbours.ts';
import type { AtlasEvent, Place } from './record.ts';

/** A place touched by an event: a dot of the map. */
export interface Mark {
  readonly event: AtlasEvent;
  readonly eventIndex: number;
  readonly place: Place;
  /**
   * For an event without a route: which of the signs that stand side by side at its place while it lasts.
   * null for the stops of a route, which need no sign.
   */
  readonly slot: number | null;
}

/** Every place of every event, in the order of the events. */
export function marksOf(events: readonly AtlasEvent[], placeById: ReadonlyMap<string, Place>): Mark[] {
  const slots = new Map<string, Interval[][]>();
  return events.flatMap((event, eventIndex) =>
    placesOfEvent(event).map((id, position): Mark => {
      const place = requirePlace(placeById, id);
      const isSign = event.stops.length === 1 && position === 0;
      return { event, eventIndex, place, slot: isSign ? takeSlot(slots, place, event.interval) : null };
    })
  );
}

/** Signs of one city share its slots: seen from afar they stand on the same spot. */
function takeSlot(slots: Map<string, Interval[][]>, place: Place, interval: Interval): number {
  const key = place.city ?? place.id;
  const taken = slots.get(key) ?? [];
  slots.set(key, taken);
  return takeLane(taken, interval);
}
