import { isLanguage } from '#lib/domain/language/language.ts';
import { loadEmbedWords } from '#lib/domain/language/embed-words.ts';
import { loadRecord } from '#routes/load-record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'fr' }, { lang: 'ru' }];

export const load: PageLoad = async ({ fetch, params }) => {
  const [opening, embedWords] = await Promise.all([
    loadRecord(params.lang, fetch),
    loadEmbedWords(isLanguage(params.lang) ? params.lang : 'en')
  ]);
  return { ...opening, embedWords };
};
