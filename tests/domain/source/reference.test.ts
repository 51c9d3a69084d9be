import { expect, test } from 'vitest';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import { formatLocator } from '#lib/domain/source/locator.ts';
import { formatReference } from '#lib/domain/source/reference.ts';

test.each<[Partial<CslItem>, string]>([
  [{}, 'Silent Conflict.'],
  [{ title: 'Why?' }, 'Why?'],
  [{ author: [{ family: 'Carley', given: 'Michael J.' }] }, 'Carley, Michael J. Silent Conflict.'],
  [
    {
      author: [
        { family: 'Carley', given: 'Michael' },
        { family: 'Roberts', given: 'Geoffrey' }
      ]
    },
    'Carley, Michael, Geoffrey Roberts. Silent Conflict.'
  ],
  [
    { author: [{ literal: 'Ministère des Affaires étrangères' }] },
    'Ministère des Affaires étrangères. Silent Conflict.'
  ],
  [{ author: [{ family: 'Vercors' }] }, 'Vercors. Silent Conflict.'],
  [{ publisher: 'Rowman', issued: { 'date-parts': [[2014]] } }, 'Silent Conflict. Rowman, 2014.'],
  [{ issued: { 'date-parts': [[1966, 6, 5]] } }, 'Silent Conflict. 1966-06-05.'],
  [
    { 'container-title': 'Le Monde', volume: '3', issue: '12', page: '4–5' },
    'Silent Conflict. Le Monde, vol. 3, no. 12. 4–5.'
  ]
])('%j is cited as "%s"', (part, reference) => {
  expect(formatReference({ id: 'x', type: 'book', title: 'Silent Conflict', ...part })).toBe(reference);
});

test.each([
  ['page', '12', 'p. 12', 'p. 12', 'с. 12'],
  ['page', '12–15', 'pp. 12–15', 'p. 12–15', 'с. 12–15'],
  ['page', '12, 15', 'pp. 12, 15', 'p. 12, 15', 'с. 12, 15'],
  ['document', '327', 'doc. 327', 'doc. 327', 'док. 327'],
  ['paragraph', '4', 'para. 4', '§ 4', 'абз. 4'],
  [undefined, 'passim', 'passim', 'passim', 'passim']
] as const)('the %s %s is %s; %s; %s', (label, locator, ...expected: string[]) => {
  const words = (['en', 'fr', 'ru'] as const).map((language) => formatLocator(label, locator, language));
  expect(words).toEqual(expected.map((text) => (label === undefined ? text : text.replace(' ', '\u00a0'))));
});
