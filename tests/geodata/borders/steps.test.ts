import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { makeResolver, type Piece } from '#geodata/borders/resolve.ts';
import type { DrawnPiece } from '#geodata/borders/steps/cut-units.ts';
import type { AtomTopology } from '#geodata/borders/steps/draw-topology.ts';
import { groupAtoms } from '#geodata/borders/steps/group-atoms.ts';
import { markLines } from '#geodata/borders/steps/mark-lines.ts';
import { sweepCrumbs } from '#geodata/borders/steps/sweep-crumbs.ts';

describe('tokens', () => {
  const piece = (country: string, unit: string, ...cuts: string[]): Piece => ({ country, unit, cuts });
  const pieces = [
    piece('RUS', 'RU-KGD'),
    piece('RUS', 'RU-TY'),
    piece('LTU', 'LT-KL'),
    piece('LTU', 'LT-KL', 'memel'),
    piece('PGA', '-99-X08~')
  ];
  const resolve = makeResolver(pieces, [
    { id: 'MEMEL', what: '', tokens: ['@memel'] },
    { id: 'ALL', what: '', tokens: ['RUS', 'LTU', '-$MEMEL'] }
  ]);

  test.each([
    [['RUS'], [0, 1]],
    [['RUS', '-RU-TY'], [0]],
    [
      ['-RU-TY', 'RUS'],
      [0, 1]
    ],
    [['LT-KL', '-@memel'], [2]],
    [
      ['$ALL', '@memel', '-RUS'],
      [2, 3]
    ],
    [['PGA', '--99-X08~'], []],
    [['-99-X08~'], [4]]
  ])('%j work from left to right', (tokens, held) => {
    expect([...resolve(tokens)].sort()).toEqual(held);
  });

  test('that are not known are refused', () => expect(() => resolve(['@atlantis'])).toThrow('"@atlantis"'));
});

test('pieces that always belong together are one atom, numbered by its first piece', () => {
  expect(groupAtoms(5, [new Set([0, 2]), new Set([0, 1, 2, 4])])).toEqual({
    atomOf: [0, 1, 0, 2, 1],
    pieces: [[0, 2], [1, 4], [3]]
  });
});

test('a doubtful line takes the arcs between its sides and no others', () => {
  // Three squares in a row: arcs 0 and 1 are shared, the rest is coast.
  const topology = {
    type: 'Topology',
    arcs: [[], [], [], [], []],
    objects: {
      atoms: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 0, arcs: [[0, 2]] },
          { type: 'Polygon', id: 1, arcs: [[~0, 3, 1]] },
          { type: 'MultiPolygon', id: 2, arcs: [[[~1, 4]]] }
        ]
      }
    }
  } as unknown as AtomTopology;
  const marked = markLines(topology, [
    [new Set([1]), new Set([0])],
    [new Set([0, 1]), new Set([2])],
    [new Set([0]), new Set([2])]
  ]);
  expect(marked.objects.schematic.geometries).toMatchObject([
    { properties: { reason: 0 }, arcs: [[0]] },
    { properties: { reason: 1 }, arcs: [[1]] },
    { properties: { reason: 2 }, arcs: [] }
  ]);
});

describe('scraps beside a cut', () => {
  /** A rectangle of a grid of hundredths of a degree, about 1.1 km. */
  const box = (west: number, south: number, east: number, north: number): Polygon => {
    const corner = (x: number, y: number): Position => [x / 100, y / 100];
    const bottom = Array.from({ length: east - west }, (_, step) => corner(west + step, south));
    const right = Array.from({ length: north - south }, (_, step) => corner(east, south + step));
    const top = Array.from({ length: east - west }, (_, step) => corner(east - step, north));
    const left = Array.from({ length: north - south }, (_, step) => corner(west, north - step));
    return { type: 'Polygon', coordinates: [[...bottom, ...right, ...top, ...left, corner(west, south)]] };
  };
  const drawn = (unit: string, cuts: string[], ...geometries: Polygon[]): DrawnPiece => ({
    unit,
    country: 'AAA',
    cuts,
    geometries
  });
  const large = box(0, 0, 20, 20);
  const other = box(20, 0, 40, 20);
  const scrap = box(40, 0, 43, 3);

  test('go to the part of their unit that they touch', () => {
    const swept = sweepCrumbs([drawn('A-1', [], large, scrap), drawn('A-1', ['cut'], other)]);
    expect(swept.map(({ geometries }) => geometries)).toEqual([[large], [scrap, other]]);
  });

  test('stay where they touch nothing, as islands do', () => {
    const island = box(60, 0, 63, 3);
    const pieces = [drawn('A-1', [], large, island), drawn('A-1', ['cut'], other)];
    expect(sweepCrumbs(pieces)).toEqual(pieces);
  });

  test('stay if they are all there is of a cut, or lie in another unit', () => {
    const pieces = [drawn('A-1', [], large), drawn('A-1', ['cut'], scrap), drawn('A-2', [], other)];
    expect(sweepCrumbs(pieces)).toEqual(pieces);
  });
});
