import { cleanText } from '#lib/domain/file/clean-text.ts';
import { FILE_VERSION } from './file-migrations.ts';
import type { Lecture } from './lecture.ts';

/** A lecture as a file for people to keep: indented, with the address of its schema if there is one. */
export function writeLectureFile(lecture: Lecture, schema?: string): string {
  return JSON.stringify({ ...(schema && { $schema: schema }), ...contentOf(lecture) }, cleaned, 2) + '\n';
}

/** The same as short as it can be, for an address. */
export function writeCompactLecture(lecture: Lecture): string {
  return JSON.stringify(contentOf(lecture), cleaned);
}

function contentOf(lecture: Lecture): object {
  return { format: 'atlas-lecture', version: FILE_VERSION, lecture };
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
