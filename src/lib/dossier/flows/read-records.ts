import Papa from 'papaparse';
import { batchOf } from '#lib/domain/flows/table-text.ts';
import type { KeptText } from './take-file.ts';

/** Records of the kept text by their numbers, in the order asked for: only their batches are read. */
export async function readRecords(
  { text, index }: KeptText,
  numbers: readonly number[]
): Promise<string[][]> {
  const batches = new Map<number, string[][]>();
  for (const batch of new Set(numbers.map((number) => batchOf(index, number)))) {
    const part = await text.slice(index.bytes[batch], index.bytes[batch + 1]).text();
    const { data } = Papa.parse<string[]>(part, { delimiter: index.delimiter, newline: '\n' });
    batches.set(batch, data);
  }
  return numbers.map((number) => {
    const batch = batchOf(index, number);
    return batches.get(batch)?.[number - index.firsts[batch]!] ?? [];
  });
}
