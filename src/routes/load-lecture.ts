import { isLanguage } from '#lib/domain/language/language.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { everyId } from './for-pages.ts';
import { loadData } from './load-data.ts';
import { loadRecord, type Opening } from './load-record.ts';

/** Entries of a page for every lecture in every language. */
export const everyLecture = () => everyId(({ lectures }) => lectures.map(({ id }) => id));

/** The atlas's record and a lecture that ships, in the language of a path. A lecture that is none is a page not found. */
export async function loadLecture(
  { lang, id }: { lang?: string; id: string },
  fetch: typeof globalThis.fetch
): Promise<Opening & { lecture: Lecture }> {
  const language = isLanguage(lang) ? lang : 'en';
  const lecture = loadData(`lectures/${id}.${language}.json`, fetch);
  // That there is no such lecture is said only by a page that came whole otherwise.
  lecture.catch(() => undefined);
  const opening = await loadRecord(lang, fetch);
  return { ...opening, lecture: (await lecture) as Lecture };
}
