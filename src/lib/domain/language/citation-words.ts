import type { Language } from './language.ts';
import { citationEn } from './citation-words.en.ts';
import { citationFr } from './citation-words.fr.ts';
import { citationRu } from './citation-words.ru.ts';

/** The words around citations of the atlas, fetched with them. A language that lacks one does not compile. */
export interface CitationWords {
  readonly citeView: string;
  readonly citePage: string;
  /** Names the choice of a form. */
  readonly form: string;
  readonly copy: string;
  readonly download: string;
  readonly copied: string;
  /** The browser does not let the page write to the clipboard. */
  readonly notCopied: string;
  saved(file: string): string;
  readonly preparing: string;
  readonly formFailed: string;
  readonly sourcesOfView: string;
  sourcesCount(works: number, events: number): string;
  readonly noSources: string;
  readonly loadingSources: string;
  readonly sourcesFailed: string;
  /** Stands before the titles of events. */
  readonly citedFor: string;
  more(count: number): string;
}

const WORDS: Readonly<Record<Language, CitationWords>> = { en: citationEn, fr: citationFr, ru: citationRu };

export function citationWordsOf(language: Language): CitationWords {
  return WORDS[language];
}
