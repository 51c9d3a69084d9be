import type { EntryKind } from '#lib/domain/search/entry.ts';
import type { Language } from './language.ts';
import { searchEn } from './search-words.en.ts';
import { searchFr } from './search-words.fr.ts';
import { searchRu } from './search-words.ru.ts';

/** How much can be found of each kind. */
export type Counts = Readonly<Record<EntryKind, number>>;

/** The words of the search, fetched with it. A language that lacks one does not compile. */
export interface SearchWords {
  readonly placeholder: string;
  readonly groups: Readonly<Record<EntryKind, string>>;
  readonly time: string;
  goToTime(when: string): string;
  /** What can be searched. */
  about(counts: Counts): string;
  readonly tryThese: string;
  readonly examples: readonly string[];
  readonly found: string;
  /** Announced; `first` is what Enter opens. */
  results(count: number, first: string): string;
  shownOf(shown: number, all: number): string;
  readonly guess: string;
  nothing(text: string): string;
  readonly keysHint: string;
}

const WORDS: Readonly<Record<Language, SearchWords>> = { en: searchEn, fr: searchFr, ru: searchRu };

export function searchWordsOf(language: Language): SearchWords {
  return WORDS[language];
}
