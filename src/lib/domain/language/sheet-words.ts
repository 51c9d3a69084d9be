import type { Language } from './language.ts';
import { sheetEn } from './sheet-words.en.ts';
import { sheetFr } from './sheet-words.fr.ts';
import { sheetRu } from './sheet-words.ru.ts';

/** The words of maps that stand still, and of the sheets they are printed on. A language that lacks one does not compile. */
export interface SheetWords {
  plateOf(subject: string): string;
  bordersOf(date: string): string;
  plateShows(places: string): string;
  /** A moment, and what shortly before it fades. */
  withTrail(when: string): string;
  /** What alone is let through, as a list of names. */
  only(names: string): string;
  /** What a list has no room for. */
  more(count: number): string;
  /** Where all this is from; `date` is that of the release of the data. */
  source(date: string): string;
  /** Stands before an address. */
  readonly readAt: string;
}

const WORDS: Readonly<Record<Language, SheetWords>> = { en: sheetEn, fr: sheetFr, ru: sheetRu };

export function sheetWordsOf(language: Language): SheetWords {
  return WORDS[language];
}
