/** What a table of flows may hold: more than can be looked at one by one, less than fills the memory of a laptop. */
export const MOST_FLOWS = {
  /** Bytes of the file. */
  bytes: 1_000_000_000,
  arcs: 5_000_000,
  places: 250_000,
  /** Letters of a record: whatever is longer is a quotation mark that was never closed. */
  record: 1_000_000,
  /** Bundles that are drawn at once: as many as can still be told apart. */
  bundles: 1200
} as const;
