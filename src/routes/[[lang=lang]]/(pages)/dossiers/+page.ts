import { loadPageWords } from '#lib/domain/language/load-page-words.ts';
import { loadWords } from '#lib/domain/language/load-words.ts';
import { everyLanguage } from '#routes/for-pages.ts';
import type { PageLoad } from './$types';

export const entries = everyLanguage;

export const load: PageLoad = async ({ data }) => {
  const [words, pageWords] = await Promise.all([loadWords(data.language), loadPageWords(data.language)]);
  return { ...data, words, pageWords };
};
