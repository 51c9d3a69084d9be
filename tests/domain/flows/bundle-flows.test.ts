import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import { weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { APART_ZOOM, createClusterer } from '#lib/domain/flows/cluster-places.ts';
import { findRecords } from '#lib/domain/flows/find-rows.ts';
import { nameBundle, sayBundle } from '#lib/domain/flows/name-bundle.ts';
import { weighBundles } from '#lib/domain/flows/weigh-bundles.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { makeTable, plainArcs, PLACES, type PlainArc } from '#tests/support/flows.ts';

const bundled = (arcs: readonly PlainArc[], zoom: number, most = 1000) => {
  const table = makeTable(arcs);
  const clustering = createClusterer(table.places, weighPlaces(table))(zoom);
  return { table, clustering, set: bundleFlows(table, clustering, { most }) };
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const zoom = fc.constantFrom(0, 2, 5, APART_ZOOM);

describe('bundles', () => {
  test('hold every arc once, drawn or left out', () => {
    fc.assert(
      fc.property(plainArcs, zoom, fc.integer({ min: 1, max: 20 }), (arcs, zoom, most) => {
        const { set } = bundled(arcs, zoom, most);
        expect(set.size).toBeLessThanOrEqual(most);
        expect((set.offsets[set.size] ?? 0) + set.leftOut).toBe(arcs.length);
      })
    );
  });

  test('weigh in a window what the arcs that overlap it weigh', () => {
    const moment = fc.record({
      year: fc.integer({ min: 1918, max: 1991 }),
      month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined })
    });
    const span = fc.constantFrom(...(['year', 'trail', 'all'] as const).map((mode) => ({ mode })), {
      mode: 'range' as const,
      fromYear: 1930
    });
    fc.assert(
      fc.property(plainArcs, zoom, moment, span, (arcs, zoom, { year, month }, span) => {
        const window = windowOf(month === undefined ? { year } : { year, month }, span);
        const { set } = bundled(arcs, zoom);
        const live = arcs.filter(({ start, until }) => overlaps({ from: start, until }, window.live));
        const reached = { from: Math.min(window.reach, window.live.from), until: window.live.until };
        const shown = arcs.filter(({ start, until }) => overlaps({ from: start, until }, reached));
        const counts = weighBundles(set, window, 'count');
        expect(sum(counts.live)).toBe(live.length);
        expect(sum(counts.shown)).toBe(shown.length);
        expect(sum(weighBundles(set, window, 'value').live)).toBe(sum(live.map(({ value }) => value)));
      })
    );
  });

  test('are over on the first day after their arcs', () => {
    const arc = { from: 0, to: 4, family: 0, value: 1 };
    const { set } = bundled([{ ...arc, start: dayOf(1959), until: dayOf(1960) }], 2);
    const liveIn = (year: number) => [
      ...weighBundles(set, windowOf({ year }, { mode: 'year' }), 'count').live
    ];
    expect([liveIn(1958), liveIn(1959), liveIn(1960)]).toEqual([[0], [1], [0]]);
  });

  test('split as one comes closer: Paris, Reims and Brussels are one from afar', () => {
    const arc = { start: dayOf(1960), until: dayOf(1961), family: 0, value: 1 };
    const arcs = [0, 0, 1, 3].map((from) => ({ ...arc, from, to: 4 }));
    const far = bundled(arcs, 2).set;
    expect(far.size).toBe(1);
    expect(sayBundle(nameBundle(far, 0))).toBe('Paris +3 → Moscow');
    const near = bundled(arcs, APART_ZOOM).set;
    expect([...near.offsets]).toEqual([0, 2, 3, 4]);
    expect(sayBundle(nameBundle(near, 0))).toBe('Paris → Moscow');
  });

  test('are told apart by direction and family', () => {
    const arc = { start: dayOf(1960), until: dayOf(1961), value: 1 };
    const { set } = bundled(
      [
        { ...arc, from: 0, to: 4, family: 0 },
        { ...arc, from: 4, to: 0, family: 0 },
        { ...arc, from: 0, to: 4, family: 1 }
      ],
      APART_ZOOM
    );
    expect(set.size).toBe(3);
  });

  test('of what is not seen are not made, even where only their way leads through', () => {
    const arc = { start: dayOf(1960), until: dayOf(1961), family: 0, value: 1 };
    const table = makeTable([
      { ...arc, from: 0, to: 4 },
      { ...arc, from: 0, to: 5 },
      { ...arc, from: 7, to: 7 }
    ]);
    const clustering = createClusterer(table.places, weighPlaces(table))(APART_ZOOM);
    const seen = { west: 36, south: 50, east: 40, north: 58 };
    const set = bundleFlows(table, clustering, { most: 100, seen });
    const ends = [...set.to].map((spot) => set.spots.names[spot]).sort();
    expect(ends).toEqual(['Hanoi', 'Moscow'].filter((name) => name !== 'Hanoi'));
    const between = bundleFlows(table, clustering, {
      most: 100,
      seen: { west: 60, south: 30, east: 62, north: 40 }
    });
    expect([...between.to].map((spot) => between.spots.names[spot])).toEqual(['Hanoi']);
  });

  test('of a time alone hold nothing else', () => {
    fc.assert(
      fc.property(plainArcs, (arcs) => {
        const table = makeTable(arcs);
        const clustering = createClusterer(table.places, weighPlaces(table))(APART_ZOOM);
        const time = { from: dayOf(1950), until: dayOf(1951) };
        const { offsets, size } = bundleFlows(table, clustering, { most: 1000, time });
        const within = arcs.filter(({ start, until }) => overlaps({ from: start, until }, time));
        expect(offsets[size] ?? 0).toBe(within.length);
      })
    );
  });

  test('know the rows behind them, in order of date, and how many there are', () => {
    const arcs = [1962, 1960, 1961, 1980].map((year) => ({
      from: 0,
      to: 4,
      start: dayOf(year),
      until: dayOf(year + 1),
      family: 0,
      value: 1
    }));
    const { table, clustering, set } = bundled(arcs, APART_ZOOM);
    const time = { from: dayOf(1960), until: dayOf(1963) };
    expect(findRecords(table, clustering, set, 0, time, 2)).toEqual({ total: 3, records: [0, 1] });
  });
});

describe('groups of places', () => {
  test('hold every place once, and are called after the busiest', () => {
    const weights = Float64Array.of(1, 9, 1, 1, 1, 1, 1, 1);
    const { spotOf, chiefs, members } = createClusterer(PLACES, weights)(1);
    expect(sum(members)).toBe(PLACES.names.length);
    expect(PLACES.names[chiefs[spotOf[0]!]!]).toBe('Reims');
    expect(spotOf[0]).toBe(spotOf[3]);
    expect(spotOf[0]).not.toBe(spotOf[5]);
  });

  test('are the places themselves once one is close enough', () => {
    const { members } = createClusterer(PLACES, new Float64Array(8).fill(1))(20);
    expect([...members]).toEqual(new Array(8).fill(1));
  });
});
