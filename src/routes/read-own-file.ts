import type { Language } from '#lib/domain/language/language.ts';
import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import { MOST } from '#lib/domain/lecture/lecture-limits.ts';
import type { ReadLecture } from '#lib/domain/lecture/read-lecture-file.ts';
import { withAnyPolity } from '#lib/domain/lecture/scene-view.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { fetchData } from './fetch-data.ts';

/** Reads a file that the reader chose. What checks it is fetched with the first. */
export async function readOwnFile(file: File, language: Language): Promise<ReadLecture> {
  if (file.size > MOST.bytes) return { lecture: null, problems: [{ path: '', problem: 'too-large' }] };
  const [{ readLectureFile }, record, text] = await Promise.all([
    import('#lib/domain/lecture/read-lecture-file.ts'),
    fetchData(`record.${language}.json`),
    file.text()
  ]);
  const { knownIds } = createCatalogue(record as AtlasRecord);
  const { untitled } = authoringWordsOf(language);
  return readLectureFile(text, withAnyPolity(knownIds), { language, title: untitled });
}
