import type { DossierHead } from '#lib/domain/dossier/dossier-file.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { FlowCounts } from './flow-counts.ts';
import type { FlowTable } from './flow-table.ts';
import type { TableIndex } from './table-text.ts';

/** What the page knows of a table of flows before it asks anything of it. */
export interface FlowSummary {
  readonly key: string;
  readonly title: string;
  readonly language: Language;
  readonly arcs: number;
  readonly places: number;
  /** Names of families, where they are those of the table. */
  readonly families?: DossierHead['families'];
  /** The name of the column that says how much; null: there is none. */
  readonly measure: string | null;
  readonly counts: FlowCounts;
  /** The busiest places, the first first. */
  readonly busiest: readonly FlowPlace[];
  readonly lastYear: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

/** Degrees, WGS 84. */
export interface FlowPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

export interface StoredFlows {
  readonly summary: FlowSummary;
  readonly table: FlowTable;
  /** The records as text, UTF-8. */
  readonly text: Blob;
  readonly index: TableIndex;
}

/** Where tables of flows are kept. Every verb throws `NotKept` where it fails. */
export interface FlowStore {
  /** The one opened last comes first. */
  list(): Promise<FlowSummary[]>;
  load(key: string): Promise<StoredFlows | null>;
  save(stored: StoredFlows): Promise<void>;
  remove(key: string): Promise<void>;
}
