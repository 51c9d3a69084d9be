import { createServer, type Server } from 'node:http';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countIn } from '#lib/domain/flows/flow-counts.ts';
import { weighBundles } from '#lib/domain/flows/weigh-bundles.ts';
import { dayOf } from '#lib/domain/time/day.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { RemoteFlows } from '#lib/dossier/flows/remote/remote-flows.ts';
import { inventFlows } from '#tests/support/invent-flows.ts';
import { packInvented, partOf } from '#tests/support/packed-table.ts';

const ARCS = 60_000;
const ROWS = [...inventFlows(ARCS, 300)].join('').trim().split('\n').slice(1);
const cells = ROWS.map((row) => row.split(','));
const WORLD = { west: -180, south: -85, east: 180, north: 85 };

let folder = '';
let server: Server;
let address = '';
/** Bytes that were sent. */
let sent = 0;
let size = 0;

beforeAll(async () => {
  const packed = await packInvented(ARCS, 300);
  folder = packed.folder;
  size = [...packed.files.values()].reduce((sum, { length }) => sum + length, 0);
  server = createServer((request, response): void => {
    const [, table, name = ''] = request.url?.split('/') ?? [];
    const file = table === 'trade' ? packed.files.get(name) : undefined;
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { part, isPart } = partOf(file, request.headers.range);
    response.writeHead(isPart ? 206 : 200, { 'content-length': part.length });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    sent += part.length;
    response.end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trade/`;
}, 60_000);

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('a packed table on a server', () => {
  test('says how many arcs it has, in every month, before any of them is fetched', async () => {
    sent = 0;
    const { summary } = await RemoteFlows.open(address, 'en');
    expect(summary).toMatchObject({ title: 'trade', arcs: ARCS, measure: 'amount' });
    const march = cells.filter((row) => row[6]!.startsWith('1950-03')).length;
    expect(sum(countIn(summary.counts, dayOf(1950, 3), dayOf(1950, 4)).values())).toBe(march);
    expect(sent).toBeLessThan(size / 10);
  });

  test('shows a year of the world by squares, of which few bytes are fetched', async () => {
    const remote = await RemoteFlows.open(address, 'en');
    sent = 0;
    const window = windowOf({ year: 1950 }, { mode: 'year' });
    const given = await remote.bundle({ zoom: 1, seen: WORLD, time: window.live });
    const inYear = cells.filter((row) => row[6]!.startsWith('1950'));
    expect(sum(weighBundles(given!.set, window, 'count').live)).toBe(inYear.length);
    expect(sum(weighBundles(given!.set, window, 'value').live)).toBeCloseTo(
      sum(inYear.map((row) => Number(row[8]))),
      0
    );
    expect(sent).toBeLessThan(size / 20);
    expect(await remote.bundle({ zoom: 1, seen: WORLD, time: window.live })).toBeNull();
  });

  test('shows of a part of the world every arc that begins or ends there, once, and its rows', async () => {
    const remote = await RemoteFlows.open(address, 'en');
    sent = 0;
    const seen = { west: 30, south: 50, east: 45, north: 60 };
    const window = windowOf({ year: 1950 }, { mode: 'year' });
    const given = await remote.bundle({ zoom: 5, seen, time: window.live });
    const isIn = (lat?: string, lon?: string) =>
      Number(lat) >= 50 && Number(lat) <= 60 && Number(lon) >= 30 && Number(lon) <= 45;
    const there = cells.filter(
      (row) => row[6]!.startsWith('1950') && (isIn(row[1], row[2]) || isIn(row[4], row[5]))
    );
    const live = weighBundles(given!.set, window, 'count').live;
    // What DuckDB keeps of coordinates in 32 bits may fall over the edge.
    expect(Math.abs(sum(live) - there.length)).toBeLessThanOrEqual(1);
    expect(sent).toBeLessThan(size / 4);
    const bundle = live.findIndex((weight) => weight > 0);
    const rows = remote.rows({ set: given!.id, bundle, time: window.live, most: 5 });
    expect(rows.total).toBe(live[bundle]);
    expect(rows.rows[0]?.[2]).toMatch(/^1950-\d\d-\d\d$/);
  });

  test('that is not there is told by its failure', async () => {
    await expect(RemoteFlows.open(address.replace('trade', 'nothing'), 'en')).rejects.toThrow(/404/);
  });
});
