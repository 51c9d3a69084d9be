import { describe, expect, test } from 'vitest';
import { splitRuns } from '#lib/handout/font-runs.ts';
import { scriptsOf } from '#lib/handout/type-case.ts';

const file = (name: string, holds: RegExp) => ({
  name,
  has: (code: number) => holds.test(String.fromCodePoint(code))
});
const latin = file('latin', /[ -~é\u00a0“]/u);
const cyrillic = file('cyrillic', /[ А-яё\u0301\u00a0]/u);
const split = (text: string, lost?: (character: string) => void) =>
  splitRuns(text, [latin, cyrillic], lost).map(({ text: run, file: { name } }) => [name, run]);

describe('a text in files by script', () => {
  test('stays in a file while that holds it, spaces included', () => {
    expect(split('Мир, peace и мир')).toEqual([
      ['cyrillic', 'Мир'],
      ['latin', ', peace '],
      ['cyrillic', 'и мир']
    ]);
  });

  test('keeps an accent with its letter', () => {
    expect(split('за\u0301мок')).toEqual([['cyrillic', 'за\u0301мок']]);
    expect(split('e\u0301')).toEqual([['latin', 'é']]);
  });

  test('has something alike for a space or a hyphen that is lacking, and nothing for what has no shape', () => {
    expect(split('1\u202f2\u2011\u200e3')).toEqual([['latin', '1\u00a02-3']]);
  });

  test('says what it lost', () => {
    const lost: string[] = [];
    expect(split('a字', (character) => lost.push(character))).toEqual([['latin', 'a?']]);
    expect(lost).toEqual(['字']);
  });
});

test('files are fetched for the scripts that a text needs', () => {
  expect(scriptsOf('Empire’s end, déjà')).toEqual(['latin']);
  expect(scriptsOf('Điện Biên Phủ')).toEqual(['latin', 'vietnamese']);
  expect(scriptsOf('Łódź; Москва')).toEqual(['latin', 'cyrillic', 'latin-ext']);
});
