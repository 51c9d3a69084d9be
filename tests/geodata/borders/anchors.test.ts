import { expect, test } from 'vitest';
import { makeAtomFinder, readBorders, readTopology, shapesOf } from '#tests/support/borders.ts';

const topology = readTopology('borders.topojson');
const { polities, overlays } = readBorders();
const periods = [...polities, ...overlays].flatMap(({ id, periods }) =>
  periods.map((period) => ({ id, ...period }))
);

test('the name of every period stands on its own land', () => {
  const findAtoms = makeAtomFinder(topology);
  const shapes = shapesOf(topology);
  const faults = periods
    .filter(({ atoms }) => atoms.some((atom) => shapes[atom] !== null))
    .filter(({ atoms, anchor }) => !findAtoms([...anchor]).some((atom) => atoms.includes(atom)))
    .map(({ id, when, anchor }) => `${id} ${when}: ${anchor.join(', ')}`);
  expect(faults).toEqual([]);
});

test('and has room round it, but no more than the land has', () => {
  const faults = periods
    .filter(({ km2, reach }) => reach < 0 || Math.PI * reach ** 2 > km2 * 1.2 + 10)
    .map(({ id, when, km2, reach }) => `${id} ${when}: ${reach} km in ${km2} km²`);
  expect(faults).toEqual([]);
});
