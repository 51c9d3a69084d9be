import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { listPieces, readAtoms } from '#geodata/borders/atoms-file.ts';
import { makeResolver } from '#geodata/borders/resolve.ts';
import { BORDERS_FOLDER, makeAtomFinder, readBordersSource, readTopology } from '#tests/support/borders.ts';

/** Degrees round a harbour that lies off the simplified coast; the first land met counts. */
const REACHES = [0, 0.01, 0.02, 0.03];
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);

/** On the bank of the Olza, which is the border today: nearer to it than the lines are drawn. */
const EXCEPTIONS = new Set(['Český Těšín in @zaolzie']);

const source = readBordersSource();
const { pieces, atomOf } = listPieces(readAtoms(BORDERS_FOLDER));
const resolve = makeResolver(pieces, source.sets);
const findAtoms = makeAtomFinder(readTopology('borders.fine.topojson'));

function findAtom([lon = 0, lat = 0]: Position): number | undefined {
  for (const reach of REACHES) {
    for (const bearing of reach === 0 ? [0] : BEARINGS) {
      const stretch = Math.cos((lat * Math.PI) / 180);
      const point = [lon + (reach * Math.sin(bearing)) / stretch, lat + reach * Math.cos(bearing)];
      const [atom] = findAtoms(point);
      if (atom !== undefined) return atom;
    }
  }
  return undefined;
}

test('every town lies on its side of every line, in the fine borders', () => {
  const tests = source.towns.flatMap(({ properties: { name, in: inside = [], out = [] }, geometry }) => [
    ...inside.map((token) => ({ name, token, side: 'in', at: geometry.coordinates })),
    ...out.map((token) => ({ name, token, side: 'outside', at: geometry.coordinates }))
  ]);
  expect(tests.length).toBeGreaterThan(730);
  const faults = tests.flatMap(({ name, token, side, at }) => {
    const atom = findAtom(at);
    const isIn = [...resolve([token])].some((piece) => atomOf[piece] === atom);
    const fault = `${name} ${side} ${token}`;
    return isIn === (side === 'in') || EXCEPTIONS.has(fault) ? [] : [`${fault}, at ${at.join(', ')}`];
  });
  expect(faults).toEqual([]);
});
