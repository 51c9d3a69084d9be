import type { Language } from '#lib/domain/language/language.ts';
import { compileLecture } from '#lib/domain/source/compile/compile-lecture.ts';
import type { SourceLecture } from '#lib/domain/source/lecture-file.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { formatReferences } from './bibliography/format-references.ts';

/** Makes `static/data/lectures/<id>.<language>.json`: a lecture that ships, in one language, as it is presented. */
export function makeLecture(lecture: SourceLecture, data: SourceData, language: Language): string {
  const cited = new Set(lecture.scenes.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const references = formatReferences(
    data.sources.filter(({ id }) => cited.has(id)),
    language
  );
  return JSON.stringify(compileLecture(lecture, language, references)) + '\n';
}
