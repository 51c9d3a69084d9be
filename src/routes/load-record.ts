import { isLanguage, type Language } from '#lib/domain/language/language.ts';
import { loadWords } from '#lib/domain/language/load-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { loadData } from './load-data.ts';

/** What the atlas opens with, in one language. */
export interface Opening {
  readonly language: Language;
  readonly words: Words;
  readonly record: AtlasRecord;
}

/** What the atlas opens with, in the language of a path. Throws where the record cannot be had. */
export async function loadRecord(lang: string | undefined, fetch: typeof globalThis.fetch): Promise<Opening> {
  const language = isLanguage(lang) ? lang : 'en';
  const [words, record] = await Promise.all([
    loadWords(language),
    loadData(`record.${language}.json`, fetch)
  ]);
  return { language, words, record: record as AtlasRecord };
}
