import type { Encoding } from '#lib/domain/dossier/decode-bytes.ts';
import type { KnownPlace } from '#lib/domain/dossier/gazetteer.ts';
import type { Taking } from '#lib/domain/dossier/use-rows.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { FlowRows, FlowView, GivenSet, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import type { OpenedFile, Refusals } from '#lib/dossier/protocol.ts';

/** What the page asks the worker that holds a table of flows. */
export type FlowRequest =
  | { readonly ask: 'preview'; readonly file: Blob; readonly encoding?: Encoding }
  | {
      readonly ask: 'take';
      readonly file: Blob;
      readonly encoding: Encoding;
      readonly taking: Taking;
      readonly places: readonly KnownPlace[];
      /** Where it is kept, under which key, and when. */
      readonly store: string;
      readonly key: string;
      readonly now: number;
    }
  | { readonly ask: 'open'; readonly store: string; readonly key: string }
  | { readonly ask: 'openRemote'; readonly address: string; readonly language: Language }
  | { readonly ask: 'bundle'; readonly view: FlowView }
  | { readonly ask: 'rows'; readonly asked: RowsAsked };

export interface FlowAnswers {
  readonly preview: OpenedFile;
  readonly take: Refusals & { readonly summary: FlowSummary | null };
  /** null: there is none of this key. */
  readonly open: FlowSummary | null;
  readonly openRemote: FlowSummary;
  readonly bundle: GivenSet | null;
  readonly rows: FlowRows;
}
