import type { Language } from './language.ts';
import type { PageWords } from './page-words.ts';

/** By language its words of pages, fetched only if they are asked for: for pages of text that have a script. */
const LOADERS: Readonly<Record<Language, () => Promise<PageWords>>> = {
  en: async () => (await import('./page-words.en.ts')).en,
  fr: async () => (await import('./page-words.fr.ts')).fr,
  ru: async () => (await import('./page-words.ru.ts')).ru
};

export function loadPageWords(language: Language): Promise<PageWords> {
  return LOADERS[language]();
}
