import type { Language } from '#lib/domain/language/language.ts';
import type { RecordDetails } from '#lib/domain/record/details.ts';
import type { Family, Kind } from '#lib/domain/record/families.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import { compileDetails } from '#lib/domain/source/compile/compile-details.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { compileSearch } from '#lib/domain/source/compile/compile-search.ts';
import { completeDossier, textIn } from './complete-dossier.ts';
import type { Dossier } from './dossier-file.ts';
import { writeReferences } from './write-reference.ts';

/** A dossier in one language, as the explorer shows it. */
export interface CompiledDossier {
  /** Without the names on the ground, which are the atlas's. */
  readonly record: AtlasRecord;
  readonly details: RecordDetails;
  readonly search: SearchData;
  readonly title: string;
  readonly subtitle: string;
  readonly familyNames: Readonly<Partial<Record<Family, string>>>;
  readonly kindNames: Readonly<Partial<Record<Kind, string>>>;
  /** Only where the dossier has colours of its own. */
  readonly colours?: Readonly<Record<'light' | 'dark', Readonly<Partial<Record<Family, string>>>>>;
  readonly languages: readonly Language[];
  readonly licence: string;
}

/** Turns a dossier that was read into what is shown of it in a language. */
export function compileDossier(
  dossier: Dossier,
  language: Language,
  release: { readonly released: string; readonly hash: string }
): CompiledDossier {
  const data = completeDossier(dossier, release);
  const { title, subtitle, languages, families = {}, kinds = {}, licence } = dossier;
  const say = (texts: Parameters<typeof textIn>[1] | undefined) =>
    texts === undefined ? '' : textIn(language, texts, languages);
  const entries = Object.entries(families);
  const hasColours = entries.some(([, { light, dark }]) => light !== undefined || dark !== undefined);
  /** One colour does for both grounds where there is no other. */
  const coloursOn = (ground: 'light' | 'dark') =>
    Object.fromEntries(
      entries.flatMap(([family, { light, dark }]) => {
        const colour = ground === 'light' ? (light ?? dark) : (dark ?? light);
        return colour === undefined ? [] : [[family, colour]];
      })
    );
  return {
    record: { ...compileRecord(data, language), poles: polesOf(dossier) },
    details: compileDetails(data, language, writeReferences(dossier.sources, language)),
    search: compileSearch(data, []),
    title: say(title),
    subtitle: say(subtitle),
    familyNames: Object.fromEntries(entries.flatMap(([key, { name }]) => (name ? [[key, say(name)]] : []))),
    kindNames: Object.fromEntries(Object.entries(kinds).map(([key, name]) => [key, say(name)])),
    ...(hasColours && { colours: { light: coloursOn('light'), dark: coloursOn('dark') } }),
    languages,
    licence: say(licence)
  };
}

/** The two that the dossier names, or else the ends of what it is about, so that all of it is in view. */
function polesOf({ poles, events, places }: Dossier): readonly string[] {
  if (poles.length > 0) return poles;
  const touched = new Set(events.flatMap(({ properties }) => properties.stops.map(({ place }) => place)));
  const sorted = places
    .filter(({ id }) => touched.has(id))
    .sort((a, b) => a.geometry.coordinates[0] - b.geometry.coordinates[0]);
  const [west, east] = [sorted[0], sorted.at(-1)];
  return west === undefined || east === undefined ? [] : west === east ? [west.id] : [west.id, east.id];
}
