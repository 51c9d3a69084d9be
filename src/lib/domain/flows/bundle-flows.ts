import type { Interval } from '#lib/domain/time/interval.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Clustering } from './cluster-places.ts';
import type { BundleSet, BundleSpots, SeenBounds, Sums } from './bundle-set.ts';
import { spanOfYears, weighBundle } from './weigh-bundles.ts';
import type { FlowTable } from './flow-table.ts';

/** Which bundle each arc is in, -1 where in none; and what each bundle is. */
interface Sorted {
  readonly bundleOf: Int32Array;
  readonly keys: readonly number[];
  readonly leftOut: number;
}

/** Which arcs are bundled, if not all: of a part of the world, into which either end or the way between must fall, or of a time. */
export interface BundleLimits {
  /** The heaviest bundles that are kept. */
  readonly most: number;
  readonly seen?: SeenBounds;
  readonly time?: Interval;
}

/** Bundles the arcs of a table by where they begin and end. Takes a few steps an arc: nothing for the thread of the page. */
export function bundleFlows(table: FlowTable, clustering: Clustering, limits: BundleLimits): BundleSet {
  const { bundleOf, keys, leftOut } = sortIntoBundles(table, clustering, limits);
  const offsets = new Uint32Array(keys.length + 1);
  for (const bundle of bundleOf) if (bundle >= 0) offsets[bundle + 1]! += 1;
  for (let bundle = 0; bundle < keys.length; bundle += 1) offsets[bundle + 1]! += offsets[bundle]!;
  const count = offsets[keys.length] ?? 0;
  const starts = new Int32Array(count);
  const untils = new Int32Array(count);
  const fill = (column: Int32Array, days: Int32Array, arcAt: (at: number) => number) => {
    const next = offsets.slice();
    const order = new Uint32Array(count);
    for (let at = 0; at < table.size; at += 1) {
      const arc = arcAt(at);
      const bundle = bundleOf[arc]!;
      if (bundle < 0) continue;
      const place = next[bundle]!;
      next[bundle] = place + 1;
      column[place] = days[arc]!;
      order[place] = arc;
    }
    return order;
  };
  const byStart = fill(starts, table.starts, (at) => at);
  const byUntil = fill(untils, table.untils, (at) => table.byUntil[at]!);
  const sumsOf = (column: FlowTable['arcs'] | FlowTable['values']): Sums | null =>
    column && { starts: addUp(column, byStart, offsets), untils: addUp(column, byUntil, offsets) };
  const spotCount = clustering.chiefs.length;
  const set = {
    size: keys.length,
    spots: spotsOf(table, clustering),
    from: Uint32Array.from(keys, (key) => Math.floor(Math.floor(key / FAMILIES.length) / spotCount)),
    to: Uint32Array.from(keys, (key) => Math.floor(key / FAMILIES.length) % spotCount),
    families: Uint8Array.from(keys, (key) => key % FAMILIES.length),
    offsets,
    starts,
    untils,
    sums: { count: sumsOf(table.arcs), value: sumsOf(table.values) },
    leftOut
  };
  return { ...set, most: heaviestYear(set) };
}

function sortIntoBundles(
  { size, from, to, families, places, arcs, starts, untils }: FlowTable,
  { spotOf, chiefs }: Clustering,
  { most, seen, time }: BundleLimits
): Sorted {
  const bundleOf = new Int32Array(size).fill(-1);
  const found = new Map<number, number>();
  const totals: number[] = [];
  for (let arc = 0; arc < size; arc += 1) {
    if (time !== undefined && (starts[arc]! >= time.until || untils[arc]! <= time.from)) continue;
    const [a, b] = [spotOf[from[arc]!]!, spotOf[to[arc]!]!];
    const key = (a * chiefs.length + b) * FAMILIES.length + families[arc]!;
    let bundle = found.get(key);
    if (bundle === undefined) {
      const isSeen = seen === undefined || meets(places, chiefs[a]!, chiefs[b]!, seen);
      bundle = isSeen ? totals.push(0) - 1 : -1;
      found.set(key, bundle);
    }
    if (bundle < 0) continue;
    bundleOf[arc] = bundle;
    totals[bundle]! += arcs?.[arc] ?? 1;
  }
  const ranked = [...totals.keys()].sort((a, b) => totals[b]! - totals[a]!);
  const rankOf = new Int32Array(totals.length).fill(-1);
  ranked.slice(0, most).forEach((bundle, rank) => (rankOf[bundle] = rank));
  for (let arc = 0; arc < size; arc += 1) if (bundleOf[arc]! >= 0) bundleOf[arc] = rankOf[bundleOf[arc]!]!;
  const keyOf: number[] = [];
  for (const [key, bundle] of found) if (bundle >= 0) keyOf[bundle] = key;
  return {
    bundleOf,
    keys: ranked.slice(0, most).map((bundle) => keyOf[bundle]!),
    leftOut: ranked.slice(most).reduce((sum, bundle) => sum + totals[bundle]!, 0)
  };
}

/** Whether the box around two places meets what is seen; what crosses the edge of the map always may. */
function meets({ lons, lats }: FlowTable['places'], a: number, b: number, seen: SeenBounds): boolean {
  const [north, south] = [Math.max(lats[a]!, lats[b]!), Math.min(lats[a]!, lats[b]!)];
  if (south > seen.north || north < seen.south) return false;
  const [east, west] = [Math.max(lons[a]!, lons[b]!), Math.min(lons[a]!, lons[b]!)];
  if (east - west > 180) return true;
  return [-360, 0, 360].some((turn) => west + turn <= seen.east && east + turn >= seen.west);
}

function spotsOf({ places }: FlowTable, { chiefs, members }: Clustering): BundleSpots {
  return {
    names: Array.from(chiefs, (chief) => places.names[chief]!),
    members,
    lons: Float32Array.from(chiefs, (chief) => places.lons[chief]!),
    lats: Float32Array.from(chiefs, (chief) => places.lats[chief]!)
  };
}

/** Sums that begin anew with each bundle. */
function addUp(
  column: ArrayLike<number>,
  order: Uint32Array,
  offsets: Uint32Array
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(order.length);
  for (let bundle = 0; bundle + 1 < offsets.length; bundle += 1) {
    let sum = 0;
    for (let place = offsets[bundle]!; place < offsets[bundle + 1]!; place += 1) {
      sum += column[order[place]!]!;
      sums[place] = sum;
    }
  }
  return sums;
}

/** The heaviest year of any bundle. */
function heaviestYear(set: Omit<BundleSet, 'most'>): BundleSet['most'] {
  let [count, value] = [1, 0];
  for (let bundle = 0; bundle < set.size; bundle += 1)
    for (const { from, until } of spanOfYears()) {
      count = Math.max(count, weighBundle(set, bundle, from, until, 'count'));
      if (set.sums.value !== null) value = Math.max(value, weighBundle(set, bundle, from, until, 'value'));
    }
  return { count, value };
}
