import type { Selection } from '#lib/domain/address/view.ts';
import type { Leg } from './legs.ts';
import type { Mark } from './marks.ts';

/** What lies under the pointer, nearest first. */
export interface Hits {
  readonly marks: readonly Mark[];
  readonly legs: readonly Leg[];
  /** Bundles of a table of flows, by their numbers. */
  readonly bundles: readonly number[];
  /** The polity whose land is there on that day, by id. */
  readonly polity: string | null;
}

/**
 * What a click may mean, each thing once: signs of events, places, arcs. An arc that ends at a place that is hit is
 * not a choice of its own there, and land counts only where nothing stands on it.
 */
export function candidatesOf({ marks, legs, polity }: Omit<Hits, 'bundles'>): Selection[] {
  const signs = marks.filter(({ slot }) => slot !== null).map(({ event }) => event.id);
  const places = marks.filter(({ slot }) => slot === null).map(({ place }) => place);
  const cities = new Set(places.map((place) => place.city ?? place.id));
  const passing = legs.filter(
    ({ from, to }) => ![from, to].some((place) => cities.has(place.city ?? place.id))
  );
  const selections: Selection[] = [
    ...[...new Set([...signs])].map((id) => ({ kind: 'event' as const, id })),
    ...[...new Set(places.map(({ id }) => id))].map((id) => ({ kind: 'place' as const, id })),
    ...[...new Set(passing.map(({ event }) => event.id))].map((id) => ({ kind: 'event' as const, id }))
  ];
  const unique = selections.filter(
    (one, index) => selections.findIndex((other) => other.kind === one.kind && other.id === one.id) === index
  );
  if (unique.length > 0 || polity === null) return unique;
  return [{ kind: 'polity', id: polity }];
}
