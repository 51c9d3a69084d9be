import { embedShareEn } from './embed-share-words.en.ts';
import { embedShareFr } from './embed-share-words.fr.ts';
import { embedShareRu } from './embed-share-words.ru.ts';
import type { Language, Multilingual } from './language.ts';

/** Sizes that a frame can have without being measured. */
export const FRAME_SIZES = {
  small: { width: 480, height: 320 },
  medium: { width: 800, height: 500 },
  large: { width: 1200, height: 700 }
} as const;
export type FrameSize = keyof typeof FRAME_SIZES;

/** What the part of the share dialog says that makes a frame for other pages; fetched with it. */
export interface EmbedShareWords {
  readonly size: string;
  readonly sizes: Readonly<Record<FrameSize | 'own', string>>;
  readonly width: string;
  readonly height: string;
  readonly sizeLimits: string;
  readonly systemTheme: string;
  readonly theme: string;
  readonly controls: string;
  readonly zoomButtons: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly carried: string;
  readonly more: string;
}

const WORDS: Readonly<Record<Language, EmbedShareWords>> = {
  en: embedShareEn,
  fr: embedShareFr,
  ru: embedShareRu
};

export function embedShareWordsOf(language: Language): EmbedShareWords {
  return WORDS[language];
}

/** What the atlas is called in a language whose words have not been fetched. */
export const ATLAS_TITLES: Multilingual = { en: 'Paris–Moscow', fr: 'Paris–Moscou', ru: 'Париж–Москва' };
