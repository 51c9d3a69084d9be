import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import type { Polity } from './borders-data.ts';
import type { Locator } from './locate.ts';

/** Events that touched a land while it was the polity's, in order of date. */
export function eventsOfPolity(catalogue: Catalogue, polity: Polity, locate: Locator): AtlasEvent[] {
  const periods = polity.periods.map((period) => ({ ...period, atoms: new Set(period.atoms) }));
  return catalogue.record.events.filter((event) => {
    const lasting = periods.filter((period) => overlaps(period, event.interval));
    if (lasting.length === 0) return false;
    return placesOfEvent(event).some((id) => {
      const { lon, lat } = catalogue.place(id);
      const atom = locate([lon, lat]);
      return atom !== null && lasting.some(({ atoms }) => atoms.has(atom));
    });
  });
}
