import { expect, test } from 'vitest';
import { sortName } from '#lib/domain/language/sort-name.ts';

test.each([
  ['charles-de-gaulle', 'Charles de Gaulle', 'Gaulle, Charles de'],
  ['maurice-couve-de-murville', 'Морис Кув де Мюрвиль', 'Кув де Мюрвиль, Морис'],
  ['pierre-mendes-france', 'Pierre Mendès France', 'Mendès France, Pierre'],
  ['pierre-mendes-france', 'Пьер Мендес-Франс', 'Мендес-Франс, Пьер'],
  ['philippe-d-anselme', 'Philippe d’Anselme', 'Anselme, Philippe d’'],
  ['mao-zedong', 'Mao Zedong', 'Mao Zedong'],
  ['le-corbusier', 'Le Corbusier', 'Le Corbusier'],
  ['x', 'Voltaire', 'Voltaire']
])('%s, %s, stands in an index as "%s"', (id, name, sorted) => {
  expect(sortName({ id, name })).toBe(sorted);
});
