import type { Mapping } from '#lib/domain/dossier/columns.ts';
import type { CompiledDossier } from '#lib/domain/dossier/compile-dossier.ts';
import type { Encoding } from '#lib/domain/dossier/decode-bytes.ts';
import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import type { KnownPlace } from '#lib/domain/dossier/gazetteer.ts';
import type { FileFault, Problem } from '#lib/domain/dossier/problem.ts';
import type { DateOrder } from '#lib/domain/dossier/read-when.ts';
import type { Row, TableFormat } from '#lib/domain/dossier/table.ts';
import type { Taking } from '#lib/domain/dossier/use-rows.ts';
import type { Language } from '#lib/domain/language/language.ts';

/** What the page asks the worker that reads files. */
export type Request =
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly name: string; readonly encoding?: Encoding }
  | { readonly ask: 'take'; readonly taking: Taking; readonly places: readonly KnownPlace[] }
  | {
      readonly ask: 'compile';
      readonly dossier: Dossier;
      readonly language: Language;
      readonly release: { readonly released: string; readonly hash: string };
    };

/** How a file was read, whatever it is. */
interface Reading {
  readonly encoding?: Encoding;
  readonly isGuess?: boolean;
}

/** The table that was opened, as far as the page shows it: the worker keeps the rest. */
export interface TablePreview {
  readonly format: TableFormat;
  readonly columns: readonly string[];
  readonly first: readonly Row[];
  readonly rows: number;
  readonly mapping: Mapping;
  /** What the dates say themselves; null: either could be. */
  readonly order: DateOrder | null;
  /** The order of some dates is to be told. */
  readonly hasOrder: boolean;
  readonly isCyrillic: boolean;
}

/** What became of the rows of a file: all are used or refused. */
export interface Refusals {
  readonly problems: readonly Problem[];
  /** However many there are: the list may be cut. */
  readonly refused: number;
  readonly rows: number;
  readonly used: number;
}

/** What came of a file or a table. `dossier` is null if nothing could be used. */
export interface Outcome extends Refusals {
  readonly dossier: Dossier | null;
}

export type OpenedFile = Reading &
  (
    | { readonly kind: 'fault'; readonly fault: FileFault; readonly line: number | null }
    | { readonly kind: 'dossier'; readonly outcome: Outcome }
    | { readonly kind: 'table'; readonly preview: TablePreview }
  );

export interface Answers {
  readonly open: OpenedFile;
  readonly take: Outcome;
  readonly compile: CompiledDossier;
}
