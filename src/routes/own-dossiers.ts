import { base } from '$app/paths';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import { soundLands } from '#lib/domain/dossier/sound-lands.ts';
import { listKnownPlaces, type KnownPlace } from '#lib/domain/dossier/gazetteer.ts';
import type { DossierStore, DossierSummary } from '#lib/domain/dossier/stored-dossier.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import { ATLAS_INTERVAL, LAST_YEAR, momentOfDay } from '#lib/domain/time/moment.ts';
import { openDossierStore } from '#lib/dossier/dossier-store.ts';
import { fetchData } from './fetch-data.ts';

let store: DossierStore | null = null;

/** The dossiers that this browser keeps for this site; other sites below the same origin have their own. */
export function ownDossiers(): DossierStore {
  return (store ??= openDossierStore(`paris-moscow-dossiers ${base}`));
}

/** The query that shows a dossier whole: all that it holds, up to its last year. */
export function queryOf({ key, lastYear }: DossierSummary): string {
  const { year: first } = momentOfDay(ATLAS_INTERVAL.from, 'years');
  return `?id=${key}&year=${Math.min(LAST_YEAR, Math.max(first, lastYear))}&span=all`;
}

/** A dossier whose theatres name lands that the atlas knows; unlooked-at where it cannot be asked what it knows. */
export async function checkLands(dossier: Dossier): Promise<ReturnType<typeof soundLands>> {
  const unchecked = { dossier, problems: [] };
  if (!dossier.theatres?.some(({ lands }) => lands.length > 0)) return unchecked;
  const search = (await fetchData('search.json').catch(() => null)) as SearchData | null;
  return search === null ? unchecked : soundLands(dossier, new Set(search.lands.map(({ id }) => id)));
}

/** The places that the atlas knows, by which those of a table are found. */
export async function knownPlaces(language: Language): Promise<KnownPlace[]> {
  const [record, search] = await Promise.all([
    fetchData(`record.${language}.json`),
    fetchData('search.json')
  ]);
  return listKnownPlaces(record as AtlasRecord, search as SearchData);
}
