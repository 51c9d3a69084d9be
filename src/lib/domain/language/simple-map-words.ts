import type { Language } from './language.ts';
import { simpleMapEn } from './simple-map-words.en.ts';
import { simpleMapFr } from './simple-map-words.fr.ts';
import { simpleMapRu } from './simple-map-words.ru.ts';

/** The words of the map that stands in where WebGL 2 is missing. A language that lacks one does not compile. */
export interface SimpleMapWords {
  /** Why it stands in: there never was WebGL 2. */
  readonly missing: string;
  /** Why it stands in: there was, and it was lost. */
  readonly lost: string;
  /** Said where an address asks for the globe or a tilted map. */
  readonly flat: string;
}

const WORDS: Readonly<Record<Language, SimpleMapWords>> = {
  en: simpleMapEn,
  fr: simpleMapFr,
  ru: simpleMapRu
};

export function simpleMapWordsOf(language: Language): SimpleMapWords {
  return WORDS[language];
}
