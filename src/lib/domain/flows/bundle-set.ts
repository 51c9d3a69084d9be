/** Arcs drawn as one: all of a family from one spot to another. The sets are what the map, the list and the key go by. */
export interface BundleSet {
  readonly size: number;
  readonly spots: BundleSpots;
  /** Indices of spots; the same for what happened within one. The heaviest bundle comes first. */
  readonly from: Uint32Array<ArrayBuffer>;
  readonly to: Uint32Array<ArrayBuffer>;
  /** Indices of FAMILIES. */
  readonly families: Uint8Array<ArrayBuffer>;
  /** The arcs of bundle `b` stand from `offsets[b]` up to `offsets[b + 1]` in the columns below. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** First days in order. */
  readonly starts: Int32Array<ArrayBuffer>;
  /** First days after, in an order of their own. */
  readonly untils: Int32Array<ArrayBuffer>;
  /** null where each row is one arc, or where the table has no values. */
  readonly sums: { readonly count: Sums | null; readonly value: Sums | null };
  /** The most that any bundle holds in one year of the atlas, by which widths are measured. */
  readonly most: { readonly count: number; readonly value: number };
  /** Arcs that are not drawn, because their bundles are too many and too thin. */
  readonly leftOut: number;
}

/** What the arcs of a bundle add up to, up to and with each of `starts` and of `untils`. */
export interface Sums {
  readonly starts: Float64Array<ArrayBuffer>;
  readonly untils: Float64Array<ArrayBuffer>;
}

/** Degrees, WGS 84. */
export interface BundleSpots {
  readonly names: readonly string[];
  /** How many places of the table each stands for. */
  readonly members: Uint32Array<ArrayBuffer>;
  readonly lons: Float32Array<ArrayBuffer>;
  readonly lats: Float32Array<ArrayBuffer>;
}

/** The part of the world that is looked at; degrees, `west` may be less than -180 and `east` more than 180. */
export interface SeenBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
