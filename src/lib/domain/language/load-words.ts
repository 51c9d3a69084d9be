import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** By language its words, fetched only if they are asked for: nobody loads three languages to read one. */
const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./words.en.ts')).en,
  fr: async () => (await import('./words.fr.ts')).fr,
  ru: async () => (await import('./words.ru.ts')).ru
};

export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}
