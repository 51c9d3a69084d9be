import type { AuthoringWords } from '#lib/domain/language/authoring-words.ts';
import type { CitationWords } from '#lib/domain/language/citation-words.ts';
import type { DataWords } from '#lib/domain/language/data-words.ts';
import type { PictureWords } from '#lib/domain/language/picture-words.ts';
import type { SearchWords } from '#lib/domain/language/search-words.ts';
import type { LectureWords } from '#lib/domain/language/lecture-words.ts';
import type { ShareWords } from '#lib/domain/language/share-words.ts';
import type { SheetWords } from '#lib/domain/language/sheet-words.ts';
import type { Words } from '#lib/domain/language/words.ts';

/** What the sayings that are functions are asked to say: by every kind of argument that they take. */
const ARGUMENTS: Record<string, readonly (readonly unknown[])[]> = {
  events: [[0], [1], [2], [5], [21]],
  nothing: [
    ['1944', true],
    ['1944', false]
  ],
  announce: [
    ['1944', 1, null],
    ['1944', 3, 'sample-title']
  ],
  sliderText: [['1944', 3]],
  release: [['sample-date', 'sample-hash']],
  scenesAndMinutes: [
    [15, 1],
    [21, 31]
  ],
  sceneOf: [[2, 15]],
  problemsFound: [[1], [3], [5]],
  moved: [['sample-title', 2, 15]],
  putInto: [[2, 'sample-title']],
  added: [[2, 'sample-title']],
  kept: [[2, 'sample-title']],
  keptInCopy: [[2, 'sample-title']],
  sourcesNumbered: [[1], [2]],
  'borders.lasted': [
    [null, 'sample-until'],
    ['sample-from', null],
    ['sample-from', 'sample-until']
  ],
  about: [[{ event: 211, person: 21, place: 5, polity: 2, era: 1 }]],
  results: [
    [1, 'sample-title'],
    [3, 'sample-title'],
    [5, 'sample-title']
  ],
  shownOf: [[6, 25]],
  sourcesCount: [
    [1, 1],
    [3, 2],
    [509, 211]
  ],
  more: [[1], [4]],
  holds: [
    [1, 'sample-size'],
    [3, 'sample-size'],
    [211, 'sample-size']
  ],
  kilobytes: [[1], [470]],
  filmYears: [[1917, 1991]],
  fadingSince: [[1939]],
  source: [['sample-atlas', 'sample-date', 'sample-hash']],
  download: [['sample-format', 'sample-size']],
  frame: [[1, 30]],
  timeLeft: [
    [0, 5],
    [2, 5]
  ],
  filmDone: [[{ seconds: '3', width: 1920, height: 1080, size: 'sample-size' }]],
  reduced: [
    [1, 16],
    [5, 128]
  ],
  filmOf: [['1966']],
  notice: [['globe', '2', 'sample-reason']]
};
const ANY_ARGUMENTS = [['sample-text']];

/** Every text of a language with the path to it, functions asked with samples. */
export function sayings(
  words:
    | AuthoringWords
    | Words
    | SearchWords
    | ShareWords
    | LectureWords
    | PictureWords
    | SheetWords
    | CitationWords
    | DataWords
): (readonly [path: string, text: string])[] {
  return flatten('', words);
}

function flatten(path: string, value: unknown): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => unknown;
    return (ARGUMENTS[path] ?? ANY_ARGUMENTS).flatMap((given) =>
      flatten(`${path}(${given.join(', ')})`, say(...given))
    );
  }
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path} says nothing that can be read: ${String(value)}`);
  return Object.entries(value).flatMap(([key, part]) => flatten(path === '' ? key : `${path}.${key}`, part));
}
