import type { Language } from './language.ts';

/** What is said of use without the network, and of a new release. A language that lacks one does not compile. */
export interface OfflineWords {
  /** How much is kept, in whole percents. */
  kept(percent: number): string;
  readonly ready: string;
  readonly keepAll: string;
  /** The storage is refused, or full. */
  readonly refused: string;
  readonly updateReady: string;
  readonly useUpdate: string;
}

/** By language its words, fetched only if they are asked for. */
const LOADERS: Readonly<Record<Language, () => Promise<OfflineWords>>> = {
  en: async () => (await import('./offline-words.en.ts')).offlineEn,
  fr: async () => (await import('./offline-words.fr.ts')).offlineFr,
  ru: async () => (await import('./offline-words.ru.ts')).offlineRu
};

export function loadOfflineWords(language: Language): Promise<OfflineWords> {
  return LOADERS[language]();
}
