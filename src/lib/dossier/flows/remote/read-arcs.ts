import type { ParquetQueryFilter } from 'hyparquet';
import type { Position } from '#lib/domain/dossier/read-position.ts';
import { FlowBuilder } from '#lib/domain/flows/flow-builder.ts';
import type { FlowTable } from '#lib/domain/flows/flow-table.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { overlaps, type Interval } from '#lib/domain/time/interval.ts';
import type { ParquetFile } from './parquet-file.ts';

/** Arcs that were fetched, with what their rows say. */
export interface ReadArcs {
  readonly table: FlowTable;
  readonly columns: readonly string[];
  /** The row of a record of the table, in the order of `columns`. */
  rowOf(record: number): readonly string[];
}

/** A part of a packed table. `keeps`: which of its arcs are wanted, by where they begin and end; all if it is left out. */
interface Part {
  readonly file: ParquetFile;
  readonly filter: ParquetQueryFilter;
  readonly keeps?: (from: Position, to: Position) => boolean;
}

interface Reading {
  readonly time: Interval;
  readonly familyOf: (category: string) => number;
  /** Each row stands for as many arcs as it says. */
  readonly isOverview: boolean;
  readonly hasAmounts: boolean;
}

const SPOTS = ['from_name', 'from_lon', 'from_lat', 'to_name', 'to_lon', 'to_lat'] as const;
const REST = ['start_day', 'until_day', 'category', 'amount'] as const;

/** Reads the arcs of parts of a packed table that overlap a time. */
export async function readArcs(parts: readonly Part[], reading: Reading): Promise<ReadArcs> {
  const { time, familyOf, isOverview, hasAmounts } = reading;
  // How many arcs are fetched was asked before: their places need no limit of their own.
  const builder = new FlowBuilder(Infinity);
  const rows: (readonly string[])[] = [];
  const names = [...SPOTS, ...REST, ...(isOverview ? (['arcs'] as const) : [])];
  for (const { file, filter, keeps } of parts)
    for await (const part of file.read(names, filter)) {
      const number = (name: (typeof names)[number], row: number) => Number(part[name][row]);
      const spotOf = (end: 'from' | 'to', row: number) => ({
        name: String(part[`${end}_name`][row] ?? ''),
        position: [number(`${end}_lon`, row), number(`${end}_lat`, row)] as Position
      });
      for (let row = 0; row < part.length; row += 1) {
        const interval = { from: number('start_day', row), until: number('until_day', row) };
        if (!overlaps(interval, time)) continue;
        const [from, to] = [spotOf('from', row), spotOf('to', row)];
        if (keeps?.(from.position, to.position) === false) continue;
        const category = String(part.category[row] ?? '');
        const [value, arcs] = [number('amount', row), isOverview ? number('arcs', row) : 1];
        builder.add({
          from: builder.placeOf(from),
          to: builder.placeOf(to),
          start: interval.from,
          until: interval.until,
          category: familyOf(category),
          value,
          arcs,
          record: rows.length
        });
        rows.push([
          ...[from.name, to.name, isoOfDay(interval.from), isoOfDay(interval.until - 1), category],
          ...(hasAmounts ? [String(value)] : []),
          ...(isOverview ? [String(arcs)] : [])
        ]);
      }
    }
  return {
    table: builder.finish([0, 1, 2, 3, 4, 5], { hasValues: hasAmounts, hasArcs: isOverview }),
    columns: [
      ...['from', 'to', 'first day', 'last day', 'category'],
      ...(hasAmounts ? ['amount'] : []),
      ...(isOverview ? ['arcs'] : [])
    ],
    rowOf: (record) => rows[record] ?? []
  };
}
