import { expect, test } from 'vitest';
import { plural } from '#lib/domain/language/plural.ts';
import { wordsOf } from '#lib/domain/language/words.ts';

test.each([
  ['en', 0, '0 events'],
  ['en', 1, '1 event'],
  ['en', 2, '2 events'],
  ['fr', 0, '0 événement'],
  ['fr', 1, '1 événement'],
  ['fr', 2, '2 événements'],
  ['fr', 1_000_000, '1000000 événements'],
  ['ru', 0, '0 событий'],
  ['ru', 1, '1 событие'],
  ['ru', 2, '2 события'],
  ['ru', 4, '4 события'],
  ['ru', 5, '5 событий'],
  ['ru', 11, '11 событий'],
  ['ru', 12, '12 событий'],
  ['ru', 21, '21 событие'],
  ['ru', 24, '24 события'],
  ['ru', 111, '111 событий']
] as const)('in "%s" %i asks for "%s"', (language, count, words) => {
  expect(wordsOf(language).events(count)).toBe(words);
});

test('a form that is not given is the other one', () => {
  expect(plural('ru', 2, { other: 'x' })).toBe('x');
});
