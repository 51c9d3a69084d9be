import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { troubleOf } from '#lib/domain/own/not-kept.ts';
import { withAnyPolity } from '#lib/domain/lecture/scene-view.ts';
import { holdsLecture, unpackLecture } from '#lib/lecture/lecture-address.ts';
import type { Opening } from '#routes/load-record.ts';
import { ownLectures } from '#routes/own-lectures.ts';

/** What an address names: a lecture that this browser keeps, one that came in the address, or why there is none. */
export type Found =
  | { readonly lecture: Lecture; readonly isKept: boolean }
  | { readonly lecture: null; readonly reason: string };

/** Never throws. `location` is of a page for a lecture of the reader's own. */
export async function findOwnLecture(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  { record, language }: Pick<Opening, 'record' | 'language'>
): Promise<Found> {
  const words = authoringWordsOf(language);
  const none = (reason: string): Found => ({ lecture: null, reason });
  try {
    const lecture = holdsLecture(hash)
      ? await readFragment(hash, record, language)
      : (await ownLectures().load(new URLSearchParams(search).get('id') ?? ''))?.lecture;
    if (lecture === null || lecture === undefined)
      return none(holdsLecture(hash) ? words.brokenAddress : words.unknown);
    if (lecture.scenes.length === 0) return none(words.noScenes);
    return { lecture, isKept: !holdsLecture(hash) };
  } catch (error) {
    return none(words.trouble[troubleOf(error)]);
  }
}

async function readFragment(
  hash: string,
  record: Opening['record'],
  language: Opening['language']
): Promise<Lecture | null> {
  const text = await unpackLecture(hash);
  if (text === null) return null;
  const { readLectureFile } = await import('#lib/domain/lecture/read-lecture-file.ts');
  const known = withAnyPolity(createCatalogue(record).knownIds);
  return readLectureFile(text, known, { language, title: authoringWordsOf(language).untitled }).lecture;
}
