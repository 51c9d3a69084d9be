import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { DOSSIER_VERSION } from '#lib/domain/dossier/dossier-migrations.ts';
import { deepFreeze } from './deep-freeze.ts';
import { inAll, makeEventFeature, makePlaceFeature, MOSCOW, PARIS } from './source-data.ts';

/** A sound dossier of one event between two places, with `part` in place of its own. */
export function makeDossier(part: Partial<Dossier> = {}): Dossier {
  return deepFreeze({
    id: 'small',
    title: inAll('Small'),
    subtitle: inAll('A small dossier'),
    poles: ['paris', 'moscow'],
    languages: ['en', 'fr', 'ru'],
    events: [makeEventFeature('pact-1944')],
    places: [makePlaceFeature('paris', PARIS), makePlaceFeature('moscow', MOSCOW)],
    people: [{ id: 'de-gaulle', name: inAll('Charles de Gaulle') }],
    sources: [{ id: 'carley', type: 'book', title: 'Silent Conflict' }],
    eras: [],
    ...part
  } as Dossier);
}

/** The same as parsed JSON of a file, to be changed at will. */
export function fileOf(dossier: Dossier) {
  const { events, places, people, sources, eras, ...head } = structuredClone(dossier);
  return {
    format: 'atlas-dossier' as const,
    version: DOSSIER_VERSION,
    dossier: head,
    events,
    places,
    people,
    sources,
    eras
  };
}
