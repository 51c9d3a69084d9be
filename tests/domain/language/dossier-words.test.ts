import { describe, expect, test } from 'vitest';
import { dossierWordsOf } from '#lib/domain/language/dossier-words.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';

/** Every text of the words; sayings are asked with a name, and with numbers. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [
      ...textsOf((value as (...given: string[]) => string)('N', 'N')),
      ...[1, 2, 5].flatMap((count) => textsOf((value as (...given: number[]) => string)(count, count)))
    ];
  return Object.values(value as object).flatMap(textsOf);
}

test('French keeps every double sign with its word by a no-break space', () => {
  const torn = /[^\u00a0\u202f][:;!?](?:\s|$)|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u;
  expect(textsOf(dossierWordsOf('fr')).filter((text) => torn.test(text))).toEqual([]);
});

describe.each(LANGUAGES)('the words of dossiers in "%s"', (language) => {
  const texts = textsOf(dossierWordsOf(language));

  test('are never empty, and use typographic apostrophes and ellipses', () => {
    expect(texts.filter((text) => text.trim() === '' || /'|\.\.\.|undefined| {2}/u.test(text))).toEqual([]);
  });

  test('are as many as in English', () => {
    expect(texts).toHaveLength(textsOf(dossierWordsOf('en')).length);
  });
});
