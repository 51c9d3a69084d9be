import Papa from 'papaparse';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** A value of a row; a list becomes one cell, joined by semicolons. */
type Cell = string | number | boolean | readonly string[] | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** One column in the terms of Table Schema (https://datapackage.org/standard/table-schema/), which is its dictionary. */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
  readonly required?: true;
  readonly enum?: readonly string[];
}

export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly column: string;
}

/** A table of the record: what its columns mean, in their order, and the rows that the data makes. */
export interface Table {
  /** `events` is written to `events.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  rows(data: SourceData): readonly Row[];
}

/** Keeps the rows of a table to its columns, at compile time. */
export function defineTable<Name extends string>(
  table: Omit<Table, 'columns' | 'rows'> & {
    columns: Readonly<Record<Name, Column>>;
    rows(data: SourceData): readonly Readonly<Record<NoInfer<Name>, Cell>>[];
  }
): Table {
  return table;
}

/** CSV as RFC 4180 has it, in UTF-8: comma, CRLF, quoted where needed, the names of the columns first. */
export function makeCsv(table: Table, data: SourceData): string {
  const names = Object.keys(table.columns);
  const cells = table.rows(data).map((row) => names.map((name) => cellText(row[name])));
  return Papa.unparse([names, ...cells], { newline: '\r\n' }) + '\r\n';
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}
