import { expect, test } from 'vitest';
import { namesIn } from '#lib/domain/search/names-in.ts';

test.each([
  ['The treaty was signed in Moscow. It bound France.', ['Moscow', 'France']],
  ['On 10 December the GPRA met Krim Belkacem.', ['GPRA', 'Krim', 'Belkacem']],
  ['Les « Alsaciens » de L’Île-Saint-Denis rencontrent Joliot-Curie.', ['L’Île-Saint-Denis', 'Joliot-Curie']],
  ['Полк «Нормандия — Неман» воевал. Потом он вернулся во Францию.', ['Неман', 'Францию']],
  ['Paris, Paris and Paris again', ['Paris']],
  ['', []]
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
