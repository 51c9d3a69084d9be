import { weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';
import { APART_ZOOM, createClusterer, type Clustering } from '#lib/domain/flows/cluster-places.ts';
import { findRecords } from '#lib/domain/flows/find-rows.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import type { FlowView, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { FlowTable } from '#lib/domain/flows/flow-table.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/** A set, and how its places are grouped. */
export interface Bundled {
  readonly set: BundleSet;
  readonly clustering: Clustering;
  /** Nothing of the world is left out of it. */
  readonly isWhole: boolean;
  /** The time of which alone it holds arcs; null: of all. */
  readonly of: Interval | null;
}

/** So few arcs are drawn one by one, wherever they are. */
const FEW = 300;

/** A table in memory, with what groups its places. */
export class HeldTable {
  readonly #table: FlowTable;
  readonly #cluster: (zoom: number) => Clustering;
  /** Zooms at which the world has too many bundles. */
  readonly #crowded = new Set<number>();

  /** `weights`: how busy its places are, if not by the table itself. */
  constructor(table: FlowTable, weights = weighPlaces(table)) {
    this.#table = table;
    this.#cluster = createClusterer(table.places, weights);
  }

  /**
   * Arc by arc where the time holds few; else as fine as the zoom allows while there are not too many bundles.
   * null: `last` still serves.
   */
  bundle({ zoom, seen, time }: FlowView, last: Bundled | null): Bundled | null {
    if (isFew(this.#table, time)) {
      if (last?.of?.from === time.from && last.of.until === time.until) return null;
      const clustering = this.#cluster(APART_ZOOM);
      const set = bundleFlows(this.#table, clustering, { most: MOST_FLOWS.bundles, time });
      return { set, clustering, isWhole: true, of: time };
    }
    for (let level = Math.max(0, Math.floor(zoom)); ; level -= 1) {
      const clustering = this.#cluster(level);
      const isSame = last?.clustering === clustering && last.of === null;
      if (isSame && last.isWhole) return null;
      if (!this.#crowded.has(level)) {
        const set = bundleFlows(this.#table, clustering, { most: MOST_FLOWS.bundles });
        if (set.leftOut === 0) return { set, clustering, isWhole: true, of: null };
        this.#crowded.add(level);
      }
      const set = bundleFlows(this.#table, clustering, { most: MOST_FLOWS.bundles, seen });
      if (set.leftOut === 0 || level === 0) return { set, clustering, isWhole: false, of: null };
    }
  }

  findRecords(
    { clustering, set }: Bundled,
    { bundle, time, most }: RowsAsked
  ): { total: number; records: number[] } {
    return findRecords(this.#table, clustering, set, bundle, time, most);
  }
}

function isFew({ size, starts, untils, arcs }: FlowTable, { from, until }: Interval): boolean {
  let count = 0;
  for (let arc = 0; arc < size && starts[arc]! < until && count <= FEW; arc += 1)
    if (untils[arc]! > from) count += arcs?.[arc] ?? 1;
  return count <= FEW;
}
