import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines, setLines, type Line } from '#lib/handout/set-lines.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;
const said = (lines: readonly Line<string>[]) =>
  lines.map(({ stretches }) => stretches.map(({ text }) => text).join(''));
const set = (text: string, width: number) => said(setLines([{ text, look: 'a' }], width, measure));

describe('lines', () => {
  test('break at spaces that break, and keep them, so that words stay apart when they are copied', () => {
    expect(set('one two three', 9)).toEqual(['one two ', 'three']);
    expect(set('page\u00a012 of\u00a03', 9)).toEqual(['page\u00a012 ', 'of\u00a03']);
  });

  test('break after a hyphen and at a line feed', () => {
    expect(set('the governor-general', 14)).toEqual(['the governor-', 'general']);
    expect(set('one\ntwo', 20)).toEqual(['one ', 'two']);
  });

  test('break a word that is too long for any', () => {
    expect(set('https://a.test/abc', 8)).toEqual(['https://', 'a.test/a', 'bc']);
  });

  test('leave no word alone on the last', () => {
    expect(set('aaaa bbbb cccc dddd e', 20)).toEqual(['aaaa bbbb cccc ', 'dddd e']);
  });

  test('of a heading are about as long as one another', () => {
    const lines = balanceLines([{ text: 'Empire ends in two places', look: 'a' }], 22, measure);
    expect(said(lines)).toEqual(['Empire ends ', 'in two places']);
  });

  test('have a stretch for each look', () => {
    const lines = setLines(
      [
        { text: 'a b', look: 'plain' },
        { text: 'c d', look: 'bold' }
      ],
      9,
      measure
    );
    expect(lines[0]!.stretches.map(({ text, look }) => [text, look])).toEqual([
      ['a b', 'plain'],
      ['c d', 'bold']
    ]);
  });

  test('hold all words in their order, none wider than the measure', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé«»]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (given, width) => {
        const lines = set(given.join(' '), width);
        expect(lines.join('')).toBe(given.join(' '));
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      })
    );
  });
});
