import { cleanText } from './clean-text.ts';
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

/** `de-gaulle-in-moscow.atlas-lecture.json`: letters of any script, so that a name stays one; nothing a system refuses. */
export function nameOfLectureFile(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toWellFormed();
  return `${name === '' ? 'lecture' : name}.atlas-lecture.json`;
}

function contentOf(lecture: Lecture): object {
  return { format: 'atlas-lecture', version: FILE_VERSION, lecture };
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
