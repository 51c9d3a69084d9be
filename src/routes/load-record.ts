import { asset } from '$app/paths';
import { isLanguage, type Language } from '#lib/domain/language/language.ts';
import { loadWords } from '#lib/domain/language/load-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { OF_THIS_RELEASE } from './of-this-release.ts';

/** What the atlas opens with, in one language. */
export interface Opening {
  readonly language: Language;
  readonly words: Words;
  readonly record: AtlasRecord;
}

/** What the atlas opens with, in the language of a path. Throws where the record cannot be had. */
export async function loadRecord(lang: string | undefined, fetch: typeof globalThis.fetch): Promise<Opening> {
  const language = isLanguage(lang) ? lang : 'en';
  const [words, response] = await Promise.all([
    loadWords(language),
    fetch(asset(`/data/record.${language}.json`), OF_THIS_RELEASE)
  ]);
  if (!response.ok) throw new Error(`The record could not be loaded (${response.status})`);
  return { language, words, record: (await response.json()) as AtlasRecord };
}
