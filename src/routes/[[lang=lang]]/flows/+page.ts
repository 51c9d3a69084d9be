import { loadWords } from '#lib/domain/language/load-words.ts';
import { isLanguage } from '#lib/domain/language/language.ts';
import { everyLanguage } from '#routes/for-pages.ts';
import type { PageLoad } from './$types';

export const entries = everyLanguage;

/** The page is made without knowing any table: its script finds the one that the address names. */
export const load: PageLoad = async ({ params, url }) => {
  const language = isLanguage(params.lang) ? params.lang : 'en';
  return { language, words: await loadWords(language), origin: url.origin };
};
