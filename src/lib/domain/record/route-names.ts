import type { Catalogue } from './catalogue.ts';
import { nameOn } from './dated-name.ts';
import type { AtlasEvent, Place } from './record.ts';

/** What a place was called when an event began, with its city behind it if the place is a spot inside one. */
export function namePlace(catalogue: Catalogue, place: Place, event: AtlasEvent): string {
  const name = nameOn(event.interval.from, place.names);
  if (place.city === undefined) return name;
  return `${name}, ${nameOn(event.interval.from, catalogue.place(place.city).names)}`;
}

/**
 * "Paris → Tunis → Moscow", by cities; "Paris ↔ Moscow" if both gave; a single name for a point. Of more than `most`
 * stops the ones on the way are left to an ellipsis.
 */
export function describeRoute(catalogue: Catalogue, event: AtlasEvent, most = Infinity): string {
  const names = namesOfRoute(catalogue, event);
  const distinct = names.filter((name, index) => name !== names[index - 1]);
  const arrow = event.direction === 'mutual' ? ' ↔ ' : ' → ';
  const shown = distinct.length > most ? [...distinct.slice(0, most - 2), '…', distinct.at(-1)] : distinct;
  return shown.join(arrow);
}

/** The cities of a route by the names that they had, in order. */
export function namesOfRoute(catalogue: Catalogue, event: AtlasEvent): string[] {
  return event.stops.map(({ place }) => cityName(catalogue, catalogue.place(place), event));
}

function cityName(catalogue: Catalogue, place: Place, event: AtlasEvent): string {
  const city = place.city === undefined ? place : catalogue.place(place.city);
  return nameOn(event.interval.from, city.names);
}
