import { asset } from '$app/paths';
import { isLanguage } from '#lib/domain/language/language.ts';
import { loadWords } from '#lib/domain/language/load-words.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'fr' }, { lang: 'ru' }];

export const load: PageLoad = async ({ fetch, params, url }) => {
  const language = isLanguage(params.lang) ? params.lang : 'en';
  const [words, response] = await Promise.all([
    loadWords(language),
    fetch(asset(`/data/record.${language}.json`))
  ]);
  if (!response.ok) throw new Error(`The record could not be loaded (${response.status})`);
  return { language, words, origin: url.origin, record: (await response.json()) as AtlasRecord };
};
