import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';

const gazetteer = createGazetteer([
  { position: [2.35, 48.86], names: ['Paris'] },
  { position: [37.62, 55.75], names: ['Moscow', 'Москва'] }
]);
const taker = () =>
  new FlowTaker(
    {
      mapping: { from: 0, to: 1, start: 2, category: 3, value: 4 },
      order: 'dmy',
      language: 'en',
      title: 'Trade',
      looksInTitle: false
    },
    gazetteer
  );
const take = (...rows: string[][]) => {
  const taking = taker();
  rows.forEach((cells, index) => taking.take({ line: index + 2, cells }, index + 1));
  return taking.finish();
};

describe('rows taken as arcs', () => {
  test('become columns in order of date, with the number of their record', () => {
    const { table } = take(
      ['Moscow', 'Paris', '1966', 'grain', '20'],
      ['Paris', 'Москва', '4/5/1960', 'grain', '3.5']
    );
    expect(table).not.toBeNull();
    expect([...table!.starts].map(isoOfDay)).toEqual(['1960-05-04', '1966-01-01']);
    expect([...table!.untils].map(isoOfDay)).toEqual(['1960-05-05', '1967-01-01']);
    expect([...table!.records]).toEqual([2, 1]);
    expect([...table!.values!]).toEqual([3.5, 20]);
    expect([...table!.from].map((place) => table!.places.names[place])).toEqual(['Paris', 'Moscow']);
  });

  test('are used or refused by line and reason, never dropped', () => {
    const { table, problems, rows, used } = take(
      ['Paris', 'Moscow', '1960', '', '1'],
      ['Paris', 'Atlantis', '1960', '', '1'],
      ['Paris', 'Moscow', '31/02/1960', '', '1'],
      ['Paris', 'Moscow', '1960', '', 'many'],
      ['', '', '1960', '', '1']
    );
    expect([rows, used, table?.size]).toEqual([5, 1, 1]);
    expect(problems.map(({ line, kind, detail }) => [line, kind, detail])).toEqual([
      [3, 'unknown-place', 'Atlantis'],
      [4, 'no-such-day', '31/02/1960'],
      [5, 'not-an-amount', 'many'],
      [6, 'no-place', undefined]
    ]);
  });

  test('add up whatever is in them', () => {
    const cell = fc.constantFrom('Paris', 'Moscow', '1960', '1/1/1961', '', 'x', '12', '-4', '\u0000');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 30 }), (rows) => {
        const { problems, used, ...taken } = take(...rows);
        expect(taken.rows).toBe(rows.length);
        expect(used + problems.length).toBe(rows.length);
        expect(taken.table?.size ?? 0).toBe(used);
      })
    );
  });

  test('have the five most frequent categories as families of their own, and the rest as one', () => {
    const rows = 'aaaaaaabbbbbbcccccddddeeefg'
      .split('')
      .map((name) => ['Paris', 'Moscow', '1960', name, '1']);
    const { table, families } = take(...rows);
    expect(Object.values(families ?? {}).map(({ name }) => name?.en)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'Other'
    ]);
    const counts = FAMILIES.map((_, family) => [...table!.families].filter((one) => one === family).length);
    expect(counts).toEqual([7, 6, 5, 4, 3, 2]);
  });

  test('are of the atlas’s own families where all their categories are', () => {
    const { table, families } = take(
      ['Paris', 'Moscow', '1960', 'aid', '1'],
      ['Paris', 'Moscow', '1961', 'visit', '1']
    );
    expect(families).toBeUndefined();
    expect([...table!.families].map((family) => FAMILIES[family])).toEqual(['aid', 'visit']);
  });
});
