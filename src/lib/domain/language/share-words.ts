import type { Language } from './language.ts';
import { shareEn } from './share-words.en.ts';
import { shareFr } from './share-words.fr.ts';
import { shareRu } from './share-words.ru.ts';

/** The parts of the dialog, in their order. */
export const SHARE_SECTIONS = ['link', 'picture', 'film', 'citation', 'data', 'embed', 'lecture'] as const;
export type ShareSection = (typeof SHARE_SECTIONS)[number];

/** The words of the dialog in which a state is shared, fetched with it. A language that lacks one does not compile. */
export interface ShareWords {
  readonly sections: Readonly<Record<ShareSection, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser did not let the text be copied; it is selected instead. */
  readonly copyFailed: string;
  readonly send: string;
  readonly carried: string;
  readonly notCarried: string;
  readonly code: string;
  /** What a picture of a QR code shows, to those who do not see it. */
  codeOf(address: string): string;
  readonly codeTooLong: string;
  readonly onTheWall: string;
  readonly asSvg: string;
  readonly asPng: string;
}

const WORDS: Readonly<Record<Language, ShareWords>> = { en: shareEn, fr: shareFr, ru: shareRu };

export function shareWordsOf(language: Language): ShareWords {
  return WORDS[language];
}
