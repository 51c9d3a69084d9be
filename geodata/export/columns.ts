import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import type { Column } from './table.ts';

const NAMES: Record<Language, string> = { en: 'English', fr: 'French', ru: 'Russian' };

type InAll<Name extends string> = `${Name}_${Language}`;

/** `title_en`, `title_fr`, `title_ru`: a column for each language. */
export function columnsInAll<Name extends string>(
  name: Name,
  column: Column
): Readonly<Record<InAll<Name>, Column>> {
  return inAll(name, (language) => ({
    ...column,
    description: `${column.description}, in ${NAMES[language]}`
  }));
}

/** The same text in its three columns; nothing if there is none. */
export function textInAll<Name extends string>(
  name: Name,
  text: Readonly<Record<Language, string>> | undefined
): Readonly<Record<InAll<Name>, string | undefined>> {
  return inAll(name, (language) => text?.[language]);
}

function inAll<Name extends string, Value>(
  name: Name,
  make: (language: Language) => Value
): Readonly<Record<InAll<Name>, Value>> {
  const entries = LANGUAGES.map((language) => [`${name}_${language}`, make(language)] as const);
  return Object.fromEntries(entries) as Record<InAll<Name>, Value>;
}

export const ID: Column = { type: 'string', required: true, description: 'Stable name, used in addresses' };

export const EDTF: Column = {
  type: 'string',
  description:
    'Date in the Extended Date/Time Format (https://www.loc.gov/standards/datetime/), as precise as the sources'
};
