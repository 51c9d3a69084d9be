import type { Ink, Lasting } from '#lib/domain/lecture/ink.ts';
import type { Language } from './language.ts';
import { presentingEn } from './presenting-words.en.ts';
import { presentingFr } from './presenting-words.fr.ts';
import { presentingRu } from './presenting-words.ru.ts';

/** The words for what a lecturer does beside the script: pointing, letting it run, looking ahead. */
export interface PresentingWords {
  // In the bar, with its keys.
  readonly light: string;
  readonly draw: string;
  readonly autoplay: string;

  // While one points or draws.
  readonly lightTools: string;
  readonly dot: string;
  readonly spotlight: string;
  readonly inkTools: string;
  readonly inks: Readonly<Record<Ink, string>>;
  readonly lastings: Readonly<Record<Lasting, string>>;
  readonly undo: string;
  readonly clear: string;
  readonly layDown: string;

  // While the scenes follow one another.
  readonly timeOfScene: string;
  readonly again: string;
  readonly stop: string;
  readonly rests: string;

  // In the presenter's window.
  readonly drive: string;
  readonly first: string;
  readonly last: string;
  readonly goTo: string;
  readonly go: string;
  readonly look: string;
  readonly lookHelp: string;
  readonly privateMap: string;
  readonly show: string;
  /** The wall shows what the presenter's own map shows. */
  readonly same: string;
  readonly fromWall: string;
  readonly endLook: string;

  readonly keyList: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const WORDS: Readonly<Record<Language, PresentingWords>> = {
  en: presentingEn,
  fr: presentingFr,
  ru: presentingRu
};

export function presentingWordsOf(language: Language): PresentingWords {
  return WORDS[language];
}
