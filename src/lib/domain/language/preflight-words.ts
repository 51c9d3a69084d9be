import type { Trouble } from '#lib/domain/offline/messages.ts';
import type { Part } from '#lib/domain/lecture/projector.ts';
import type { Family } from '#lib/domain/record/families.ts';
import type { Language } from './language.ts';
import { preflightEn } from './preflight-words.en.ts';
import { preflightFr } from './preflight-words.fr.ts';
import { preflightRu } from './preflight-words.ru.ts';

/** The words of the check before a lecture. Lists are handed in as the language joins them. */
export interface PreflightWords {
  readonly check: string;
  readonly heading: string;
  /** How a line of the check stands, for who does not see its sign. */
  readonly states: Readonly<Record<'fine' | 'wrong' | 'note' | 'waits', string>>;
  readonly waits: string;

  readonly network: string;
  kept(files: number): string;
  keptInPart(kept: number, wanted: number): string;
  readonly keepsNothing: string;
  readonly troubles: Readonly<Record<Trouble, string>>;
  readonly keep: string;

  readonly scenes: string;
  scenesShown(shown: number, count: number): string;
  scenesNotDrawn(numbers: string): string;
  readonly stopped: string;
  readonly stop: string;
  readonly again: string;

  readonly letters: string;
  readonly lettersThere: string;
  lettersMissing(scripts: string): string;
  readonly scripts: Readonly<Record<'latin' | 'cyrillic' | 'vietnamese', string>>;

  readonly room: string;
  roomFine(theme: 'light' | 'dark'): string;
  roomFaded(theme: 'light' | 'dark', parts: string): string;
  readonly parts: Readonly<Record<Exclude<Part, Family>, string>>;
  /** `name` as the legend has it. */
  arcsOf(name: string): string;
  takeTheme(theme: 'light' | 'dark'): string;
  readonly darkenRoom: string;

  readonly screen: string;
  screenSize(width: number, height: number): string;
  readonly screenSmall: string;
  readonly screenTall: string;
  readonly screenFine: string;
  readonly fullscreenAdvice: string;

  readonly languages: string;
  existsIn(languages: string): string;

  ready(shown: number, count: number): string;
  readonly notReady: string;
}

const WORDS: Readonly<Record<Language, PreflightWords>> = {
  en: preflightEn,
  fr: preflightFr,
  ru: preflightRu
};

export function preflightWordsOf(language: Language): PreflightWords {
  return WORDS[language];
}
