import { expect, test } from 'vitest';
import { formatLocator } from '#lib/domain/source/locator.ts';

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
