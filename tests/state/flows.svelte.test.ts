import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import { busiestPlaces, weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { APART_ZOOM, createClusterer } from '#lib/domain/flows/cluster-places.ts';
import { countFlows } from '#lib/domain/flows/flow-counts.ts';
import type { FlowRows, FlowSource, FlowView } from '#lib/domain/flows/flow-source.ts';
import type { FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { Flows } from '#lib/state/flows.svelte.ts';
import { makeTable } from '#tests/support/flows.ts';
import { makeCatalogue } from '#tests/support/record.ts';

const arc = { start: dayOf(1960), until: dayOf(1961), value: 5 };
const table = makeTable([
  { ...arc, from: 0, to: 4, family: 0 },
  { ...arc, from: 0, to: 4, family: 0 },
  { ...arc, from: 5, to: 4, family: 2, value: 100 }
]);
const set = bundleFlows(table, createClusterer(table.places, weighPlaces(table))(APART_ZOOM), { most: 10 });
const summary: FlowSummary = {
  key: 'own-1',
  title: 'Trade',
  language: 'en',
  arcs: 3,
  places: 8,
  measure: null,
  counts: countFlows(table),
  busiest: busiestPlaces(table, weighPlaces(table), 2),
  lastYear: 1960,
  openedAt: 0
};
const view = { zoom: 2, seen: { west: -180, south: -85, east: 180, north: 85 } };

function open() {
  const atlas = new Atlas(makeCatalogue());
  atlas.goTo({ year: 1960 });
  const asked: FlowView[] = [];
  const answers: ((id: number | null) => void)[] = [];
  const source: FlowSource = {
    bundle: (asking) => {
      asked.push(asking);
      return new Promise((resolve) => answers.push((id) => resolve(id === null ? null : { id, set })));
    },
    rows: async ({ set: id, bundle }): Promise<FlowRows> => ({
      total: id,
      columns: ['a'],
      rows: [[String(bundle)]]
    }),
    stop: () => undefined
  };
  return { atlas, asked, answers, flows: new Flows(atlas, source, summary) };
}
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};

describe('a table of flows that is shown', () => {
  test('counts all its arcs before any bundle is there, without families that are off', () => {
    const { atlas, flows } = open();
    expect(flows.liveCount).toBe(3);
    atlas.toggleFamily('aid');
    expect(flows.liveCount).toBe(2);
    expect(flows.familyCounts.get('aid')).toBe(1);
    atlas.goTo({ year: 1961 });
    expect(flows.liveCount).toBe(0);
  });

  test('asks one question at a time, and the last one that was put meanwhile', async () => {
    const { asked, answers, flows } = open();
    flows.see(view);
    flows.see({ ...view, zoom: 3 });
    flows.see({ ...view, zoom: 4 });
    expect(asked).toHaveLength(1);
    answers[0]!(1);
    await settle();
    expect(asked.map(({ zoom }) => zoom)).toEqual([2, 4]);
    // What was given last still serves.
    answers[1]!(null);
    await settle();
    expect(flows.set).toBe(set);
  });

  test('lists its bundles by what they weigh in the time, of families that are on', async () => {
    const { atlas, answers, flows } = open();
    flows.see(view);
    answers[0]!(1);
    await settle();
    expect(flows.ranked.total).toBe(2);
    expect(flows.weights?.live[flows.ranked.listed[0]!]).toBe(2);
    flows.measure = 'value';
    expect(flows.weights?.live[flows.ranked.listed[0]!]).toBe(100);
    atlas.toggleFamily('aid');
    expect(flows.ranked.total).toBe(1);
  });

  test('opens a bundle with its rows, and knows it no more in another set', async () => {
    const { answers, flows } = open();
    flows.see(view);
    answers[0]!(7);
    await settle();
    await flows.choose(1);
    expect(flows.chosen?.rows).toEqual({ total: 7, columns: ['a'], rows: [['1']] });
    expect(flows.chosenIndex).toBe(1);
    flows.see({ ...view, zoom: 5 });
    answers[1]!(8);
    await settle();
    expect(flows.chosenIndex).toBe(-1);
    flows.dismiss();
    expect(flows.chosen).toBeNull();
  });
});
