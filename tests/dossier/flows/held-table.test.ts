import { describe, expect, test } from 'vitest';
import { dayOf } from '#lib/domain/time/day.ts';
import { HeldTable } from '#lib/dossier/flows/held-table.ts';
import { makeTable, type PlainArc } from '#tests/support/flows.ts';

const WORLD = { west: -180, south: -85, east: 180, north: 85 };
const year = (from: number) => ({ from: dayOf(from), until: dayOf(from + 1) });
/** Arcs of one year from four places near Paris to Moscow. */
const inYear = (from: number, count: number): PlainArc[] =>
  Array.from({ length: count }, (_, index) => ({
    from: index % 4,
    to: 4,
    start: dayOf(from, 1, 1 + (index % 28)),
    until: dayOf(from, 1, 2 + (index % 28)),
    family: 0,
    value: 1
  }));
const table = new HeldTable(makeTable([...inYear(1960, 400), ...inYear(1961, 8), ...inYear(1962, 8)]));

describe('a table in memory', () => {
  test('is bundled where a time holds many arcs, for every time at once', () => {
    const bundled = table.bundle({ zoom: 2, seen: WORLD, time: year(1960) }, null);
    expect(bundled?.set.size).toBe(1);
    expect(bundled?.set.offsets[1]).toBe(416);
  });

  test('is drawn arc by arc, between its own places, where it holds few', () => {
    const bundled = table.bundle({ zoom: 2, seen: WORLD, time: year(1961) }, null);
    expect(bundled?.set.size).toBe(4);
    expect([...(bundled?.set.offsets ?? [])].at(-1)).toBe(8);
  });

  test('gives nothing anew while what it gave still serves', () => {
    const many = { zoom: 2.4, seen: WORLD, time: year(1960) };
    const bundled = table.bundle(many, null);
    expect(table.bundle({ ...many, zoom: 2.9 }, bundled)).toBeNull();
    expect(table.bundle({ ...many, zoom: 13 }, bundled)).not.toBeNull();
    const few = { ...many, time: year(1961) };
    const apart = table.bundle(few, bundled);
    expect(table.bundle({ ...few, zoom: 9 }, apart)).toBeNull();
    expect(table.bundle({ ...few, time: year(1962) }, apart)).not.toBeNull();
    expect(table.bundle(many, apart)).not.toBeNull();
  });
});
