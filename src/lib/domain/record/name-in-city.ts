import type { Day } from '#lib/domain/time/day.ts';
import type { Catalogue } from './catalogue.ts';
import { nameOn } from './dated-name.ts';
import type { Place } from './record.ts';

/** What a place was called on a day, with its city if it stands in one. */
export function nameInCity(catalogue: Catalogue, { names, city }: Place, day: Day): string {
  const own = nameOn(day, names);
  return city === undefined ? own : `${own}, ${nameOn(day, catalogue.place(city).names)}`;
}
