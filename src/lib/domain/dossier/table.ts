import type { Problem } from './problem.ts';

/** Rows of a file, whatever its format, before anything is known of what their columns mean. */
export interface Table {
  /** By what the reader is told it was taken for. */
  readonly format: TableFormat;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that could not even be read as such. */
  readonly problems: readonly Problem[];
  /** What the file calls itself, if it does. */
  readonly title?: string;
}

export type TableFormat = 'csv' | 'geojson' | 'linked-places' | 'timeline' | 'storymap' | 'kepler';

export interface Row {
  /** Where it begins in the text, from 1. */
  readonly line: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
}
