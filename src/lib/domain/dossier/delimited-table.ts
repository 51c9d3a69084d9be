import Papa from 'papaparse';
import { MOST } from './dossier-limits.ts';
import { cutDetail, type FileFault, type Problem } from './problem.ts';
import type { Row, Table, TableFormat } from './table.ts';

/** In the order in which they win a tie. */
const DELIMITERS = ['\t', ';', ',', '|'];

/**
 * Reads a table of any delimiter (RFC 4180 otherwise): quoted cells may hold newlines. Rows with more cells than the
 * header has are told and left out; missing cells at the end are empty. Empty lines are no rows.
 */
export function readDelimited(given: string): Table | FileFault {
  const { text, delimiter, firstLine } = takeDelimiter(given.replace(/\r\n?/g, '\n'));
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let columns: readonly string[] | null = null;
  let fault: FileFault | null = null;
  let line = firstLine;
  let counted = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const here = line;
      line += countNewlines(text, counted, meta.cursor);
      counted = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (columns === null) {
        if (data.length > MOST.columns) fault = 'too-many-columns';
        else columns = nameColumns(data);
        if (fault !== null) parser.abort();
        return;
      }
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        return void problems.push(refusal(here, 'open-quote', data.at(-1) ?? ''));
      const extra = data.slice(columns.length).find((cell) => cell.trim() !== '');
      if (extra !== undefined) return void problems.push(refusal(here, 'too-many-cells', extra));
      rows.push({ line: here, cells: columns.map((_, index) => data[index] ?? '') });
    }
  });
  if (fault !== null) return fault;
  if (columns === null) return 'empty';
  if (rows.length === 0 && problems.length === 0) return 'no-rows';
  return { format: formatOf(columns), columns, rows, problems };
}

/** What stands between cells, by the header or by a line that says so, and the text after that line. */
export function takeDelimiter(text: string): { text: string; delimiter: string; firstLine: number } {
  // A line that Excel reads and writes.
  const said = /^sep=(.)\n/i.exec(text);
  if (said !== null) return { text: text.slice(said[0].length), delimiter: said[1]!, firstLine: 2 };
  const header = firstRecord(text);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  const most = Math.max(...counts);
  return { text, delimiter: DELIMITERS[counts.indexOf(most)] ?? ',', firstLine: 1 };
}

/** The first line that holds something, without what stands in quotes. */
function firstRecord(text: string): string {
  const start = text.search(/\S/);
  const from = start < 0 ? 0 : start;
  return (
    text
      .slice(from, from + 1_000_000)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split('\n', 1)[0] ?? ''
  );
}

function countNewlines(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Columns without a name, or with that of another, get one of their own. */
export function nameColumns(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}

/** Which program's columns these are. */
function formatOf(columns: readonly string[]): TableFormat {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  if (names.has('headline') && names.has('year') && names.has('text')) return 'timeline';
  return names.has('_geojson') ? 'kepler' : 'csv';
}

function refusal(line: number, kind: Problem['kind'], detail: string): Problem {
  return { line, path: '', kind, detail: cutDetail(detail), isRefused: true };
}
