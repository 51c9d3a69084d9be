import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { FAMILIES, FAMILY_OF_KIND, KINDS, type Family, type Kind } from '#lib/domain/record/families.ts';
import { foldedWords } from '#lib/domain/search/fold.ts';
import type { DossierHead } from './dossier-file.ts';

/** Which kind each value of a column of categories is, and what families and kinds are called if not as in the atlas. */
export interface Categories extends Pick<DossierHead, 'families' | 'kinds'> {
  kindOf(value: string): Kind;
}

/** The kind that stands for a family whose name is the file's own. */
const KIND_OF_FAMILY: Readonly<Record<Family, Kind>> = {
  visit: 'visit',
  accord: 'treaty',
  aid: 'aid',
  conflict: 'conflict',
  rupture: 'rupture',
  exchange: 'trade'
};
const EVENTS = { en: 'Events', fr: 'Événements', ru: 'События' };
const OTHER = { en: 'Other', fr: 'Autres', ru: 'Прочее' };

/** `counts`: how often each value stands there, without spaces around it. Values that all are families or kinds of the atlas are taken as such; else the most frequent ones become families. */
export function readCategories(counts: ReadonlyMap<string, number>, language: Language): Categories {
  const known = new Map([...counts.keys()].map((value) => [value, KNOWN.get(keyOf(value))]));
  if (counts.size > 0 && [...known.values()].every((kind) => kind !== undefined))
    return { kindOf: (value) => known.get(value.trim()) ?? 'influence' };
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const isAll = ranked.length <= FAMILIES.length;
  const own = isAll ? ranked : ranked.slice(0, FAMILIES.length - 1);
  const nameless = ranked.length <= 1 ? EVENTS : OTHER;
  const names = [
    ...own.map((value) => (value === '' ? nameless[language] : value)),
    ...(isAll ? [] : [OTHER[language]])
  ];
  const familyOf = (value: string): Family =>
    FAMILIES[own.includes(value.trim()) ? own.indexOf(value.trim()) : Math.max(0, names.length - 1)] ??
    'visit';
  const used = FAMILIES.slice(0, Math.max(1, names.length));
  const nameAt = (index: number) => ({ [language]: names[index] ?? EVENTS[language] });
  return {
    kindOf: (value) => KIND_OF_FAMILY[familyOf(value)],
    families: Object.fromEntries(used.map((family, index) => [family, { name: nameAt(index) }])),
    kinds: Object.fromEntries(used.map((family, index) => [KIND_OF_FAMILY[family], nameAt(index)]))
  };
}

function keyOf(value: string): string {
  return foldedWords(value).join(' ');
}

/** Ids and names of kinds and families in all languages. */
const KNOWN: ReadonlyMap<string, Kind> = new Map([
  ...LANGUAGES.flatMap((language) =>
    FAMILIES.map(
      (family) => [keyOf(wordsOf(language).families[family].name), KIND_OF_FAMILY[family]] as const
    )
  ),
  ...FAMILIES.map((family) => [family, KIND_OF_FAMILY[family]] as const),
  ...LANGUAGES.flatMap((language) =>
    KINDS.map((kind) => [keyOf(wordsOf(language).kinds[kind]), kind] as const)
  ),
  ...KINDS.map((kind) => [kind, kind] as const)
]);

/** The family of a kind of the atlas. */
export function familyOfKind(kind: Kind): Family {
  return FAMILY_OF_KIND[kind];
}
