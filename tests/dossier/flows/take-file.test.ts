import { describe, expect, test } from 'vitest';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { isLongTable } from '#lib/dossier/flows/is-long-table.ts';
import { readRecords } from '#lib/dossier/flows/read-records.ts';
import { takeFile } from '#lib/dossier/flows/take-file.ts';
import { FLOW_COLUMNS, inventFlows } from '#tests/support/invent-flows.ts';

const MAPPING = {
  from: 0,
  fromLat: 1,
  fromLon: 2,
  to: 3,
  toLat: 4,
  toLon: 5,
  start: 6,
  category: 7,
  value: 8
};
const newTaker = () =>
  new FlowTaker(
    { mapping: MAPPING, order: 'dmy', language: 'en', title: '', looksInTitle: false },
    createGazetteer([])
  );

async function taken(
  parts: (string | Uint8Array<ArrayBuffer>)[],
  encoding: 'utf-8' | 'windows-1251' = 'utf-8'
) {
  const taker = newTaker();
  const read: number[] = [];
  const file = new Blob(parts);
  const kept = await takeFile(file, encoding, taker, (bytes) => read.push(bytes));
  return { ...taker.finish(), kept, read, file };
}

describe('a file of a million letters and more', () => {
  test('is read in several pieces, and every arc finds its own row again', { timeout: 30_000 }, async () => {
    const { table, kept, read, file } = await taken([...inventFlows(12_000)]);
    expect(table?.size).toBe(12_000);
    expect(read.length).toBeGreaterThan(1);
    expect(read.at(-1)).toBe(file.size);
    const arcs = [0, 1, 6_000, 11_999];
    const rows = await readRecords(
      kept,
      arcs.map((arc) => table!.records[arc]!)
    );
    rows.forEach((cells, index) => {
      const arc = arcs[index]!;
      expect(cells[0]).toBe(table!.places.names[table!.from[arc]!]);
      expect(cells[3]).toBe(table!.places.names[table!.to[arc]!]);
      expect(Number(cells[8])).toBe(table!.values![arc]);
    });
  });

  test('keeps letters of another encoding as they are', async () => {
    const head = new TextEncoder().encode(`${FLOW_COLUMNS}\n`);
    // Москва, Windows-1251
    const moscow = Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0);
    const rest = new TextEncoder().encode(',55.75,37.62,Paris,48.86,2.35,1960-01-01,trade,1,x\n');
    const { table, kept } = await taken([head, moscow, rest], 'windows-1251');
    expect(table?.places.names).toEqual(['Москва', 'Paris']);
    expect((await readRecords(kept, [...table!.records]))[0]?.[0]).toBe('Москва');
  });

  test('refuses rows with too many cells and quotations without an end, by line', async () => {
    const row = 'A,1,1,B,2,2,1960,aid,1,x';
    const { problems, rows, used } = await taken([
      `${FLOW_COLUMNS}\n${row}\n${row},extra\n"A,1,1,B,2,2,1960,aid,1,x\n${row}\n`
    ]);
    expect([rows, used]).toEqual([4, 2]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'too-many-cells'],
      [4, 'open-quote']
    ]);
  });
});

test('a long table is one of text, not of brackets', async () => {
  const long = 'a,b\n'.repeat(1_100_000);
  expect(await isLongTable(new Blob([long]))).toBe(true);
  expect(await isLongTable(new Blob(['a,b\n1,2\n']))).toBe(false);
  expect(await isLongTable(new Blob([' {', long]))).toBe(false);
});
