import { describe, expect, test } from 'vitest';
import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import { citationWordsOf } from '#lib/domain/language/citation-words.ts';
import { dataWordsOf } from '#lib/domain/language/data-words.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { lectureWordsOf } from '#lib/domain/language/lecture-words.ts';
import { pictureWordsOf } from '#lib/domain/language/picture-words.ts';
import { searchWordsOf } from '#lib/domain/language/search-words.ts';
import { shareWordsOf } from '#lib/domain/language/share-words.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import { wordsOf, type Words } from '#lib/domain/language/words.ts';
import { sayings } from '#tests/support/sayings.ts';

/** The words that are fetched with a part of the interface, by its name. */
const PARTS = {
  authoring: authoringWordsOf,
  search: searchWordsOf,
  citation: citationWordsOf,
  data: dataWordsOf,
  lecture: lectureWordsOf,
  picture: pictureWordsOf,
  share: shareWordsOf,
  sheet: sheetWordsOf
};

/** Of the interface and of its parts. */
const sayingsOf = (language: Language) => [
  ...sayings(wordsOf(language)),
  ...Object.entries(PARTS).flatMap(([part, wordsOfPart]) =>
    sayings(wordsOfPart(language)).map(([key, text]) => [`${part}.${key}`, text] as const)
  )
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
    /WebGL|JSON|Markdown|Alt|GeoJSON|UTF-8|CSV|CC\sBY|Natural Earth|Page (Up|Down)|Home|End|Esc|Ctrl K|Enter|(?<![a-z])[A-Zas](?![a-z])|GIF|4K|QR|SVG|PNG|year|trail|all|globe|sample-[a-z]+/gu;
  const latin = sayingsOf('ru').filter(([, text]) => /[a-z]/iu.test(text.replace(allowed, '')));
  expect(latin).toEqual([]);
});

test('nothing but the three languages is a language', () => {
  expect(['de', 'EN', '', null, undefined, 'constructor'].filter(isLanguage)).toEqual([]);
});
