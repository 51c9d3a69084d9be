import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { pageWordsOf } from '#lib/domain/language/page-words.ts';

/** Every text of a language: sayings are asked with samples. */
function textsOf(language: Language): string[] {
  const { personDescription, placeDescription, works, about, bordersPage, ...rest } = pageWordsOf(language);
  return [
    ...flatten(rest),
    personDescription('N', '1890–1970', 'X', '3'),
    personDescription('N', '', '', '3'),
    placeDescription('N', '3'),
    ...[1, 2, 5, 21].map(works),
    ...about({ events: 211, places: 225, people: 270, works: 510 }).flatMap(flatten),
    ...bordersPage({ polities: 311, periods: 743, atoms: 418 }).flatMap(flatten)
  ];
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return flatten((value as (text: string) => unknown)('N'));
  return Object.values(value as object).flatMap(flatten);
}

describe.each(LANGUAGES)('the words of the pages in "%s"', (language) => {
  const texts = textsOf(language);

  test('are never empty and hold no stray space or placeholder', () => {
    const faulty = (text: string) =>
      text === '' || text !== text.trim() || /undefined|null|\[object|NaN| {2}/u.test(text);
    expect(texts.filter(faulty)).toEqual([]);
  });

  test('use typographic apostrophes, quotation marks and ellipses', () => {
    expect(texts.filter((text) => /['"]|\.\.\./u.test(text))).toEqual([]);
  });

  test('say as much as English does', () => {
    expect(texts).toHaveLength(textsOf('en').length);
  });
});

test('French keeps every double sign with its word by a no-break space', () => {
  const torn = /[^\u00a0\u202f][:;!?]|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u;
  expect(textsOf('fr').filter((text) => torn.test(text))).toEqual([]);
});

test('Russian holds no Latin letters but those of licences and names', () => {
  const allowed =
    /Creative Commons Attribution|CC\sBY|CC0|MIT|Natural Earth|GeoNames|GeoJSON|TopoJSON|cookie|\b[NX]\b|JavaScript|TypeScript|Apple|oEmbed|\/(?:fr\/|ru\/)?embed|\b(?:id|refused|atlas)\b/gu;
  expect(textsOf('ru').filter((text) => /[a-z]/iu.test(text.replace(allowed, '')))).toEqual([]);
});
