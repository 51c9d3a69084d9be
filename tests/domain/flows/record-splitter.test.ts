import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RecordSplitter, type RecordBatch } from '#lib/domain/flows/record-splitter.ts';

/** Splits a text that comes in pieces cut at the given places. */
function split(text: string, cuts: readonly number[], longest = 10_000) {
  const splitter = new RecordSplitter(',', longest);
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const pieces = [0, ...ends].map((begin, index) => text.slice(begin, ends[index] ?? text.length));
  const batches: RecordBatch[] = [
    ...pieces.flatMap((piece) => splitter.feed(piece)),
    ...splitter.feed('', true)
  ];
  return {
    batches,
    records: batches.flatMap(({ records }) => records),
    open: batches.flatMap(({ open }) => open)
  };
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', '"', '""', 'x,y', 'line\nbreak', 'line\r\nbreak', 'Вишинский', '🚀'),
  fc.string({ maxLength: 6 })
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
const cuts = fc.array(fc.nat(400), { maxLength: 8 });
const unified = (text: string) => text.replace(/\r\n?/g, '\n');

describe('a table that comes in pieces', () => {
  test('has the same records wherever it is cut', () => {
    fc.assert(
      fc.property(rows, cuts, fc.constantFrom('\n', '\r\n', '\r'), (given, cuts, newline) => {
        const text = Papa.unparse(given, { newline, quotes: true });
        expect(split(text, cuts).records.map(({ cells }) => cells)).toEqual(
          given.map((cells) => cells.map(unified))
        );
      })
    );
  });

  test('knows the line in which each record begins', () => {
    const { records } = split('a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\r\n', [1, 7, 8, 14]);
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'one\ntwo'],
      [4, ''],
      [5, '3']
    ]);
  });

  test('can be read again from the text that is kept, record by record', () => {
    fc.assert(
      fc.property(rows, cuts, (given, cuts) => {
        for (const { text, records } of split(Papa.unparse(given, { newline: '\n' }), cuts).batches) {
          const again = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
          records.forEach(({ cells }, index) => expect(again[index]).toEqual([...cells]));
        }
      })
    );
  });

  test('loses only the line of a quotation mark that is never closed', () => {
    const text = 'a,b\n1,2\n"3,4\n5,6\n7,8\n';
    for (const cuts of [[], [3], [9, 12], [10, 13, 15]]) {
      const { records, open } = split(text, cuts);
      expect(records.map(({ line, cells }) => `${line}:${cells.join()}`)).toEqual([
        '1:a,b',
        '2:1,2',
        '4:5,6',
        '5:7,8'
      ]);
      expect(open).toEqual([{ line: 3, detail: '"3,4' }]);
    }
  });

  test('gives up on a quotation before it has swallowed the file', () => {
    const text = `a\n"open\n${'b\n'.repeat(100)}`;
    const { records, open } = split(text, [50, 90, 130], 60);
    expect(open).toEqual([{ line: 2, detail: '"open' }]);
    expect(records).toHaveLength(101);
  });
});
