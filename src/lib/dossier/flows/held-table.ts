import { weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';
import { createClusterer, type Clustering } from '#lib/domain/flows/cluster-places.ts';
import { findRecords } from '#lib/domain/flows/find-rows.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import type { FlowView, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { FlowTable } from '#lib/domain/flows/flow-table.ts';

/** A set, and how its places are grouped. */
export interface Bundled {
  readonly set: BundleSet;
  readonly clustering: Clustering;
  /** Nothing of the world is left out of it. */
  readonly isWhole: boolean;
}

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

  /** As fine as the zoom allows while there are not too many bundles. null: `last` still serves. */
  bundle({ zoom, seen }: Omit<FlowView, 'time'>, last: Bundled | null): Bundled | null {
    for (let level = Math.max(0, Math.floor(zoom)); ; level -= 1) {
      const clustering = this.#cluster(level);
      if (last?.isWhole === true && last.clustering === clustering) return null;
      if (!this.#crowded.has(level)) {
        const set = bundleFlows(this.#table, clustering, null, MOST_FLOWS.bundles);
        if (set.leftOut === 0) return { set, clustering, isWhole: true };
        this.#crowded.add(level);
      }
      const set = bundleFlows(this.#table, clustering, seen, MOST_FLOWS.bundles);
      if (set.leftOut === 0 || level === 0) return { set, clustering, isWhole: false };
    }
  }

  findRecords(
    { clustering, set }: Bundled,
    { bundle, time, most }: RowsAsked
  ): { total: number; records: number[] } {
    return findRecords(this.#table, clustering, set, bundle, time, most);
  }
}
