import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { openFile } from '#lib/domain/dossier/open-file.ts';
import { readDossier } from '#lib/domain/dossier/read-dossier.ts';
import { writeDossier } from '#lib/domain/dossier/write-dossier.ts';
import { bytesOf, take } from '#tests/support/open.ts';

const cell = fc.oneof(
  fc.constantFrom(
    'Paris',
    'Belgrade',
    'Atlantis',
    '1960',
    '31/02/1960',
    '1944-12-10',
    '48.8',
    '2,35',
    '',
    '"',
    '\n'
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 })
);
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 25 });
const HEADER = ['title', 'date', 'place', 'lat', 'lon', 'type'];

test('whatever stands in a table: every row is used, or told with a line and a reason', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const text = Papa.unparse([HEADER, ...rows], { delimiter });
      const given = rows.filter((row) => row.some((one) => one.trim() !== '')).length;
      const opened = openFile(bytesOf(text), 'x');
      if (given === 0) return void expect(opened).toMatchObject({ kind: 'fault', fault: 'no-rows' });
      const { used, problems, rows: counted, dossier } = take(text);
      expect(counted).toBe(given);
      expect(used + problems.filter(({ isRefused }) => isRefused).length).toBe(counted);
      expect(problems.every(({ line }) => line !== null && line > 1)).toBe(true);
      expect(dossier?.events.length ?? 0).toBe(used);
      if (dossier === null) return;
      // What is made of it is a sound dossier, which a file keeps as it is.
      const read = readDossier(JSON.parse(writeDossier(dossier)));
      expect(read.problems).toEqual([]);
      expect(read.dossier).toEqual(dossier);
    }),
    { numRuns: 150 }
  );
});

test('whatever bytes a file is of, opening it ends, and says something', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(['fault', 'table', 'dossier']).toContain(openFile(bytes, 'x').kind);
    }),
    { numRuns: 300 }
  );
});
