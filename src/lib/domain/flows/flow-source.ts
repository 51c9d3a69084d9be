import type { BundleSet, SeenBounds } from './bundle-set.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/** What of a table is to be bundled. */
export interface FlowView {
  readonly zoom: number;
  readonly seen: SeenBounds;
  /** What is shown of time: where it holds few arcs, they are told apart. */
  readonly time: Interval;
}

/** The rows behind a bundle that a time holds. */
export interface RowsAsked {
  readonly set: number;
  readonly bundle: number;
  readonly time: Interval;
  readonly most: number;
}

export interface FlowRows {
  readonly total: number;
  readonly columns: readonly string[];
  /** In order of date, as many as were asked for. */
  readonly rows: readonly (readonly string[])[];
}

/** A set with the number by which its source knows it. */
export interface GivenSet {
  readonly id: number;
  readonly set: BundleSet;
}

/** Where the bundles of a table come from: what the page asks, and never has to hold itself. */
export interface FlowSource {
  /** null: what was bundled last still serves. */
  bundle(view: FlowView): Promise<GivenSet | null>;
  rows(asked: RowsAsked): Promise<FlowRows>;
  stop(): void;
}
