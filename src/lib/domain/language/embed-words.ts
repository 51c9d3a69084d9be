import type { Language } from './language.ts';

/** What an embedded atlas says besides the words of the interface. A language that lacks one does not compile. */
export interface EmbedWords {
  readonly openFullAtlas: string;
  readonly readInAtlas: string;
  /** Said over the map when it leaves a gesture to the page around it. */
  readonly gestures: Readonly<Record<'control' | 'command' | 'touch', string>>;
}

/** By language its words, fetched only if they are asked for. */
const LOADERS: Readonly<Record<Language, () => Promise<EmbedWords>>> = {
  en: async () => (await import('./embed-words.en.ts')).embedEn,
  fr: async () => (await import('./embed-words.fr.ts')).embedFr,
  ru: async () => (await import('./embed-words.ru.ts')).embedRu
};

export function loadEmbedWords(language: Language): Promise<EmbedWords> {
  return LOADERS[language]();
}
