import type { Clustering } from './cluster-places.ts';
import type { BundleSet } from './bundle-set.ts';
import type { FlowTable } from './flow-table.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/** The records of the arcs of a bundle that overlap a time, in order of date: all are counted, the first `most` are told. */
export function findRecords(
  table: FlowTable,
  { spotOf }: Clustering,
  set: Pick<BundleSet, 'from' | 'to' | 'families'>,
  bundle: number,
  time: Interval,
  most: number
): { total: number; records: number[] } {
  const [from, to, family] = [set.from[bundle], set.to[bundle], set.families[bundle]];
  const records: number[] = [];
  let total = 0;
  for (let arc = 0; arc < table.size && table.starts[arc]! < time.until; arc += 1) {
    if (table.untils[arc]! <= time.from || table.families[arc] !== family) continue;
    if (spotOf[table.from[arc]!] !== from || spotOf[table.to[arc]!] !== to) continue;
    total += table.arcs?.[arc] ?? 1;
    if (records.length < most) records.push(table.records[arc]!);
  }
  return { total, records };
}
