import { asset } from '$app/paths';
import { error } from '@sveltejs/kit';
import { isLanguage } from '#lib/domain/language/language.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { everyId } from './for-pages.ts';
import { loadRecord, type Opening } from './load-record.ts';
import { OF_THIS_RELEASE } from './of-this-release.ts';

/** Entries of a page for every lecture in every language. */
export const everyLecture = () => everyId(({ lectures }) => lectures.map(({ id }) => id));

/** The atlas's record and a lecture that ships, in the language of a path. A lecture that is none is a page not found. */
export async function loadLecture(
  { lang, id }: { lang?: string; id: string },
  fetch: typeof globalThis.fetch
): Promise<Opening & { lecture: Lecture }> {
  const language = isLanguage(lang) ? lang : 'en';
  const [opening, response] = await Promise.all([
    loadRecord(lang, fetch),
    fetch(asset(`/data/lectures/${id}.${language}.json`), OF_THIS_RELEASE)
  ]);
  if (!response.ok) error(404);
  return { ...opening, lecture: (await response.json()) as Lecture };
}
