import type { HandoutKind, Paper } from '#lib/domain/lecture/handout-choices.ts';
import { handoutEn } from './handout-words.en.ts';
import { handoutFr } from './handout-words.fr.ts';
import { handoutRu } from './handout-words.ru.ts';
import type { Language } from './language.ts';

/** The words of handouts of lectures, on their page and on paper. A language that lacks one does not compile. */
export interface HandoutWords {
  /** What leads to the page. */
  readonly handout: string;
  readonly heading: string;
  readonly intro: string;
  readonly backToLectures: string;

  readonly whatToPrint: string;
  readonly kinds: Readonly<Record<HandoutKind, string>>;
  readonly paper: string;
  readonly papers: Readonly<Record<Paper, string>>;
  readonly notes: string;
  readonly withNotes: string;
  readonly withLines: string;
  readonly save: string;
  readonly making: string;
  /** `size` with its unit. */
  saved(name: string, pages: number, size: string): string;
  failed(reason: string): string;
  /** Characters that the typefaces do not hold. */
  missing(characters: string): string;
  readonly mapsLoading: string;
  mapsFailed(reason: string): string;
  readonly preview: string;

  /** On the first page, below the title: what this paper is. */
  kindOf(kind: HandoutKind, scenes: number, minutes: number): string;
  readonly contents: string;
  readonly howToRead: string;
  readonly lectureHere: string;
  readonly qrAlt: string;
  scene(number: number): string;
  readonly inTheAtlas: string;
  readonly shown: string;
  readonly sources: string;
  readonly ownNotes: string;
  readonly question: string;
  pageOf(page: number, pages: number): string;

  readonly name: string;
  readonly date: string;
  readonly instructions: string;
  readonly places: string;
  readonly lands: string;
  readonly explain: string;
  readonly explainLands: string;
  readonly drawOutcome: string;

  readonly hiddenNames: string;
  readonly hiddenOutcome: string;
  /** What an image shows: said to those who do not see it. */
  showsEvents(events: string): string;
  readonly showsNothing: string;
  keysInstead(places: number, lands: number): string;
  readonly outcomeHidden: string;
}

const WORDS: Readonly<Record<Language, HandoutWords>> = { en: handoutEn, fr: handoutFr, ru: handoutRu };

export function handoutWordsOf(language: Language): HandoutWords {
  return WORDS[language];
}
