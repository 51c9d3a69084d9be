import { describe, expect, test } from 'vitest';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { searchWordsOf } from '#lib/domain/language/search-words.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import { wordsOf, type Words } from '#lib/domain/language/words.ts';
import { sayings } from '#tests/support/sayings.ts';

/** Of the interface, of the search and of sheets. */
const sayingsOf = (language: Language) => [
  ...sayings(wordsOf(language)),
  ...sayings(searchWordsOf(language)).map(([key, text]) => [`search.${key}`, text] as const),
  ...sayings(sheetWordsOf(language)).map(([key, text]) => [`sheet.${key}`, text] as const)
];
const keysOf = (language: Language) => sayingsOf(language).map(([key]) => key);

describe.each(LANGUAGES)('the words of "%s"', (language) => {
  const words = wordsOf(language);

  test('say everything that English says, and nothing else', () => {
    expect(keysOf(language).sort()).toEqual(keysOf('en').sort());
  });

  test('are never empty and hold no stray space or placeholder', () => {
    const faulty = ([, text]: readonly [string, string]) =>
      text === '' || text !== text.trim() || /undefined|null|\[object|NaN| {2}/u.test(text);
    expect(sayingsOf(language).filter(faulty)).toEqual([]);
  });

  test('use typographic apostrophes, quotation marks and ellipses', () => {
    expect(
      sayingsOf(language).filter(([, text]) => /['"]|\.\.\./u.test(text.replace(/\d\.\.\d/gu, '')))
    ).toEqual([]);
  });

  test('list as many keys as English does', () => {
    expect(words.keyList).toHaveLength(wordsOf('en').keyList.length);
    const counts = (list: Words['keyList']) => list.map(({ keys }) => keys.length);
    expect(counts(words.keyList)).toEqual(counts(wordsOf('en').keyList));
  });

  test('call the language by its own name', () => {
    expect(isLanguage(language)).toBe(true);
    expect(LANGUAGE_NAMES[language]).not.toBe('');
  });
});

test('French keeps every double sign with its word by a no-break space', () => {
  // A sign at the beginning is the name of a key.
  const torn = /[^\u00a0\u202f:;!?…][:;!?]|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u;
  expect(sayingsOf('fr').filter(([, text]) => torn.test(text))).toEqual([]);
});

test('Russian holds no Latin letters but those of keys, addresses and names', () => {
  const allowed =
    /WebGL|GeoJSON|CC BY|Natural Earth|Page (Up|Down)|Home|End|Esc|Ctrl K|Enter|year|trail|all|globe|sample-[a-z]+/gu;
  const latin = sayingsOf('ru').filter(([, text]) => /[a-z]/iu.test(text.replace(allowed, '')));
  expect(latin).toEqual([]);
});

test('nothing but the three languages is a language', () => {
  expect(['de', 'EN', '', null, undefined, 'constructor'].filter(isLanguage)).toEqual([]);
});
