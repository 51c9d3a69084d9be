import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { RecordDetails, Source } from '#lib/domain/record/details.ts';
import { textOf } from '#lib/handout/piece.ts';
import { sourcePieces } from '#lib/handout/source-pieces.ts';
import { readStatic } from '#tests/support/borders.ts';
import { readLecture } from '#tests/support/handout.ts';

const sources: Source[] = [
  {
    id: 'a',
    reference: 'Carley, M. J. Silent Conflict.',
    italics: [[14, 29]],
    url: 'https://www.rowman.com/x'
  },
  { id: 'b', reference: 'Carley, M. J. Silent Conflict. 2014.' }
];

describe('a source of a scene', () => {
  test('is set with its title in italics, and leads to where the work can be read', () => {
    expect(sourcePieces('Carley, M. J. Silent Conflict. Chap. 3.', sources)).toEqual([
      { text: 'Carley, M. J. ' },
      { text: 'Silent Conflict', italic: true },
      { text: '. Chap. 3.' },
      { text: ' ' },
      { text: 'rowman.com', href: 'https://www.rowman.com/x' }
    ]);
  });

  test('is the work whose reference says most of it', () => {
    expect(sourcePieces('Carley, M. J. Silent Conflict. 2014. Doc. 2.', sources)).toEqual([
      { text: 'Carley, M. J. Silent Conflict. 2014. Doc. 2.' }
    ]);
  });

  test('of another hand stays as it is, and an address in it leads there', () => {
    expect(sourcePieces('My own (https://example.org/a?b=1), p. 3', sources)).toEqual([
      { text: 'My own (' },
      { text: 'https://example.org/a?b=1', href: 'https://example.org/a?b=1' },
      { text: '), p. 3' }
    ]);
    expect(sourcePieces('javascript:alert(1)', sources)).toEqual([{ text: 'javascript:alert(1)' }]);
  });

  test.each(LANGUAGES)('that ships is known and loses no letter: %s', (language) => {
    const { sources: all } = JSON.parse(readStatic(`details.${language}.json`)) as RecordDetails;
    for (const { sources: ofScene } of readLecture('empires-end', language).scenes) {
      for (const text of ofScene) {
        expect(all.some(({ reference }) => text.startsWith(reference))).toBe(true);
        expect(textOf(sourcePieces(text, all)).startsWith(text)).toBe(true);
      }
    }
  });
});
