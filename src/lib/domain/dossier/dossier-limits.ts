/** What a file of a reader's own may hold: far more than is read at a sitting, less than makes a browser stand still. */
export const MOST = {
  /** Bytes; whatever is larger is refused before it is read. */
  bytes: 64_000_000,
  /** Brackets within brackets; the deepest format that is read needs nine. */
  depth: 40,
  columns: 500,
  /** Events that are shown at once. */
  events: 20_000,
  places: 20_000,
  people: 5000,
  sources: 5000,
  eras: 60,
  /** Each is a bit of a number that the graphics card holds exactly, and so is the rest of the world. */
  theatres: 12,
  /** Polities of one theatre. */
  lands: 60,
  /** Stops of one journey. */
  stops: 60,
  /** Problems that are told: more than anybody reads. Of the rest only the number is. */
  problems: 2000,
  /** UTF-16 units of texts. */
  title: 300,
  text: 8000,
  id: 80
} as const;
