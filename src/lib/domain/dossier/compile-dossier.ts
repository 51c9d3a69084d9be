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
  /** Ids of places; none if the dossier names none. */
  readonly poles: readonly string[];
  readonly familyNames: Readonly<Partial<Record<Family, string>>>;
  readonly kindNames: Readonly<Partial<Record<Kind, string>>>;
  readonly colours: Readonly<Record<'light' | 'dark', Readonly<Partial<Record<Family, string>>>>>;
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
  const coloursOn = (ground: 'light' | 'dark') =>
    Object.fromEntries(entries.flatMap(([family, own]) => (own[ground] ? [[family, own[ground]]] : [])));
  return {
    record: compileRecord(data, language),
    details: compileDetails(data, language, writeReferences(dossier.sources, language)),
    search: compileSearch(data, []),
    title: say(title),
    subtitle: say(subtitle),
    poles: dossier.poles,
    familyNames: Object.fromEntries(entries.flatMap(([key, { name }]) => (name ? [[key, say(name)]] : []))),
    kindNames: Object.fromEntries(Object.entries(kinds).map(([key, name]) => [key, say(name)])),
    colours: { light: coloursOn('light'), dark: coloursOn('dark') },
    languages,
    licence: say(licence)
  };
}
