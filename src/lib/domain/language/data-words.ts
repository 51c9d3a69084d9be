import type { Language } from './language.ts';
import { dataEn } from './data-words.en.ts';
import { dataFr } from './data-words.fr.ts';
import { dataRu } from './data-words.ru.ts';

/** The words around taking data, fetched with them. A language that lacks one does not compile. */
export interface DataWords {
  readonly events: string;
  readonly format: string;
  readonly formats: Readonly<Record<'geojson' | 'csv', string>>;
  /** What a file of the events holds; `size` is like "48 kB". */
  holds(events: number, size: string): string;
  /** A size in thousands of bytes. */
  kilobytes(count: number): string;
  readonly licence: string;
  download(format: string): string;
  saved(file: string): string;
  readonly loading: string;
  readonly failed: string;
  readonly otherRelease: string;
  readonly nothing: string;
  readonly borders: string;
  bordersOf(day: string): string;
  readonly bordersMissing: string;
  readonly whole: string;
  readonly wholeLink: string;
}

const WORDS: Readonly<Record<Language, DataWords>> = { en: dataEn, fr: dataFr, ru: dataRu };

export function dataWordsOf(language: Language): DataWords {
  return WORDS[language];
}
