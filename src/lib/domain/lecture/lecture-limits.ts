/** What a lecture of a reader's own may hold: far more than one is presented with, far less than harms a browser. */
export const MOST = {
  /** Bytes of a file, or of what an address unfolds to. */
  bytes: 2_000_000,
  /** Brackets within brackets; a lecture needs five. */
  depth: 12,
  scenes: 200,
  /** UTF-16 units of texts. */
  id: 80,
  title: 160,
  audience: 400,
  line: 400,
  notes: 20_000,
  question: 300,
  view: 2000,
  sources: 60,
  source: 1500
} as const;

/** Seconds that a scene is meant to take. */
export const SECONDS = { least: 5, most: 7200, usual: 60 } as const;
