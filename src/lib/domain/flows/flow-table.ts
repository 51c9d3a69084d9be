/**
 * A table of arcs too long to be held as events, as columns: some 33 bytes an arc. Ordered by the first day.
 * Every column is as long as `size`.
 */
export interface FlowTable {
  readonly size: number;
  readonly places: FlowPlaces;
  /** Indices of places; the same where something happened in one place. */
  readonly from: Uint32Array<ArrayBuffer>;
  readonly to: Uint32Array<ArrayBuffer>;
  /** First day, and first day after, both held to what 32 bits of a float hold exactly. */
  readonly starts: Int32Array<ArrayBuffer>;
  readonly untils: Int32Array<ArrayBuffer>;
  /** The same arcs in the order of `untils`. */
  readonly byUntil: Uint32Array<ArrayBuffer>;
  /** Indices of FAMILIES. */
  readonly families: Uint8Array<ArrayBuffer>;
  /** How much flowed, where the table says so. */
  readonly values: Float32Array<ArrayBuffer> | null;
  /** How many arcs each row stands for; null: one. */
  readonly arcs: Uint32Array<ArrayBuffer> | null;
  /** Which record of the kept text each arc is, from 0. */
  readonly records: Uint32Array<ArrayBuffer>;
}

/** The places of a table. Degrees, WGS 84. */
export interface FlowPlaces {
  readonly names: readonly string[];
  readonly lons: Float64Array<ArrayBuffer>;
  readonly lats: Float64Array<ArrayBuffer>;
}
