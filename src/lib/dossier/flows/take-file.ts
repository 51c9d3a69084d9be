import type { Encoding } from '#lib/domain/dossier/decode-bytes.ts';
import { takeDelimiter, nameColumns } from '#lib/domain/dossier/delimited-table.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import { RecordSplitter, type RecordBatch } from '#lib/domain/flows/record-splitter.ts';
import type { TableIndex } from '#lib/domain/flows/table-text.ts';
import type { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { streamText } from './stream-text.ts';

/** The text of a table as it is kept, and where its records stand in it. */
export interface KeptText {
  readonly text: Blob;
  readonly index: TableIndex;
}

/** Gives every row of a delimited file to a taker, and returns its text for later. `onProgress`: bytes read. */
export async function takeFile(
  file: Blob,
  encoding: Encoding,
  taker: FlowTaker,
  onProgress: (read: number) => void
): Promise<KeptText> {
  let splitter: RecordSplitter | null = null;
  let delimiter = ',';
  let columns: readonly string[] | null = null;
  const parts: Blob[] = [];
  const firsts = [0];
  const bytes = [0];

  const take = ({ text, records, open }: RecordBatch) => {
    let record = firsts.at(-1)!;
    for (const { line, cells } of records) {
      const number = record;
      record += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (columns === null) {
        columns = nameColumns(cells);
        continue;
      }
      const { length } = columns;
      const extra =
        cells.length > length ? cells.slice(length).find((cell) => cell.trim() !== '') : undefined;
      if (extra === undefined) taker.take({ line, cells }, number);
      else taker.refuse(line, 'too-many-cells', extra);
    }
    for (const { line, detail } of open) taker.refuse(line, 'open-quote', detail);
    const part = new Blob([text]);
    parts.push(part);
    firsts.push(record);
    bytes.push(bytes.at(-1)! + part.size);
  };

  for await (const { text, read } of streamText(file, encoding)) {
    if (splitter === null) {
      const begin = takeDelimiter(text.replace(/^\ufeff/, ''));
      delimiter = begin.delimiter;
      splitter = new RecordSplitter(delimiter, MOST_FLOWS.record, begin.firstLine);
      splitter.feed(begin.text).forEach(take);
    } else splitter.feed(text).forEach(take);
    onProgress(read);
  }
  splitter?.feed('', true).forEach(take);
  return {
    text: new Blob(parts),
    index: {
      delimiter,
      columns: columns ?? [],
      firsts: Uint32Array.from(firsts),
      bytes: Float64Array.from(bytes)
    }
  };
}
