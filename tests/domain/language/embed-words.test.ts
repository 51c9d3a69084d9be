import { describe, expect, test } from 'vitest';
import { ATLAS_TITLES, embedShareWordsOf } from '#lib/domain/language/embed-share-words.ts';
import { loadEmbedWords } from '#lib/domain/language/embed-words.ts';
import { LANGUAGES, type Language } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';

function flatten(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flatten);
}
const textsOf = async (language: Language) => [
  ...flatten(await loadEmbedWords(language)),
  ...flatten(embedShareWordsOf(language))
];

describe.each(LANGUAGES)('the words of embedding in "%s"', (language) => {
  test('are never empty, hold no stray space, and use typographic signs', async () => {
    const faulty = (text: string) => text === '' || text !== text.trim() || /['"]|\.\.\.| {2}/u.test(text);
    expect((await textsOf(language)).filter(faulty)).toEqual([]);
  });

  test('call the atlas as its own words do', () => {
    expect(ATLAS_TITLES[language]).toBe(wordsOf(language).title);
  });
});

test('French keeps every double sign with its word by a no-break space', async () => {
  const torn = /[^\u00a0\u202f][:;!?]|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u;
  expect((await textsOf('fr')).filter((text) => torn.test(text))).toEqual([]);
});

test('Russian holds no Latin letters but those of keys and languages of code', async () => {
  const latin = (text: string) => /[a-z]/iu.test(text.replace(/Ctrl|HTML/gu, ''));
  expect((await textsOf('ru')).filter(latin)).toEqual([]);
});
