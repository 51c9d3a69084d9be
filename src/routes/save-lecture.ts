import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { writeLectureFile } from '#lib/domain/lecture/write-lecture-file.ts';
import { nameOfOwnFile } from '#lib/domain/own/own-file-name.ts';
import { saveFile } from '#lib/ui/save-file.ts';

/** Offers a lecture as a file, which names the schema that this site publishes. */
export function saveLecture(lecture: Lecture, to: Pick<PageAddresses, 'data'>): void {
  const schema = new URL(to.data('schema/atlas-lecture.schema.json'), location.href).href;
  saveFile(nameOfOwnFile(lecture.title, 'lecture'), writeLectureFile(lecture, schema), 'application/json');
}
