import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstSentence } from '#lib/domain/language/first-sentence.ts';
import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { RecordDetails } from '#lib/domain/record/details.ts';

test.each([
  ['en', 'One. Two.', 'One.'],
  ['en', 'M. Herriot met J. B. Smith. They talked.', 'M. Herriot met J. B. Smith.'],
  ['en', 'No full stop', 'No full stop'],
  ['en', '', ''],
  [
    'fr',
    'Il dit\u00a0: «\u00a0Non\u00a0!\u00a0» et part. Il revient.',
    'Il dit\u00a0: «\u00a0Non\u00a0!\u00a0» et part.'
  ],
  [
    'ru',
    'До 1933\u00a0г. Горький жил в Сорренто. В январе он уехал.',
    'До 1933\u00a0г. Горький жил в Сорренто.'
  ]
] as const)('in %s, of "%s" it is "%s"', (language, text, sentence) => {
  expect(firstSentence(text, language)).toBe(sentence);
});

test.each(LANGUAGES)('no text of the atlas in "%s" is broken within a sentence', (language) => {
  const file = readFileSync(`static/data/details.${language}.json`, 'utf8');
  const { events, eras } = JSON.parse(file) as RecordDetails;
  const texts = [
    ...Object.values(events).map(({ summary }) => summary),
    ...Object.values(eras).map(({ text }) => text)
  ];
  const broken = texts.filter((text) => {
    const sentence = firstSentence(text, language);
    const rest = text.slice(sentence.length).trimStart();
    return sentence.length < 25 || !text.startsWith(sentence) || /^[^\p{Lu}\d«“‘’(]/u.test(rest);
  });
  expect(texts.length).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});
