import type { Language } from '#lib/domain/language/language.ts';
import { palettesWith, type OwnColours, type Palette, type Theme } from '#lib/domain/look/palette.ts';
import { TINTS, type Tint } from '#lib/domain/look/tints.ts';
import type { RecordDetails } from '#lib/domain/record/details.ts';
import type { Family, Kind } from '#lib/domain/record/families.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import { compileDetails } from '#lib/domain/source/compile/compile-details.ts';
import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import { compileSearch } from '#lib/domain/source/compile/compile-search.ts';
import { completeDossier, textIn } from './complete-dossier.ts';
import type { Dossier, DossierTheatre } from './dossier-file.ts';
import { writeReferences } from './write-reference.ts';

/** A dossier in one language, as the explorer shows it. */
export interface CompiledDossier {
  readonly id: string;
  /** Without the names on the ground, which are the atlas's. */
  readonly record: AtlasRecord;
  readonly details: RecordDetails;
  readonly search: SearchData;
  readonly title: string;
  readonly subtitle: string;
  readonly familyNames: Readonly<Partial<Record<Family, string>>>;
  readonly kindNames: Readonly<Partial<Record<Kind, string>>>;
  readonly theatreNames: Readonly<Record<Theatre, string>>;
  /** With the colours of its own, as far as it has any. */
  readonly palettes: Readonly<Record<Theme, Palette>>;
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
  const { title, subtitle, poles, languages, theatres = [], families = {}, kinds = {}, licence } = dossier;
  const say = (texts: Parameters<typeof textIn>[1] | undefined) =>
    texts === undefined ? '' : textIn(language, texts, languages);
  const entries = Object.entries(families);
  const tints = tintsOf(theatres);
  const coloursOn = (theme: Theme): OwnColours => ({
    families: Object.fromEntries(
      entries.flatMap(([family, given]) => (given[theme] ? [[family, given[theme]]] : []))
    ),
    lands: Object.fromEntries(
      theatres.flatMap(({ id, [theme]: colour }) =>
        colour && tints.has(id) ? [[tints.get(id), colour]] : []
      )
    )
  });
  return {
    id: dossier.id,
    record: {
      ...compileRecord(data, language),
      poles,
      theatres: theatres.map(({ id, lands }) => ({
        theatre: id,
        polities: lands,
        tint: tints.get(id) ?? null
      }))
    },
    details: compileDetails(data, language, writeReferences(dossier.sources, language)),
    search: compileSearch(data, []),
    title: say(title),
    subtitle: say(subtitle),
    familyNames: Object.fromEntries(entries.flatMap(([key, { name }]) => (name ? [[key, say(name)]] : []))),
    kindNames: Object.fromEntries(Object.entries(kinds).map(([key, name]) => [key, say(name)])),
    theatreNames: Object.fromEntries(theatres.map(({ id, name }) => [id, say(name)])),
    palettes: palettesWith({ light: coloursOn('light'), dark: coloursOn('dark') }),
    languages,
    licence: say(licence)
  };
}

/** A tint for each of the first theatres that have lands; the two poles come first, as in the atlas. */
function tintsOf(theatres: readonly DossierTheatre[]): ReadonlyMap<Theatre, Tint> {
  const lands = theatres.filter((theatre) => theatre.lands.length > 0);
  return new Map(lands.slice(0, TINTS.length).map(({ id }, index) => [id, TINTS[index]!]));
}
