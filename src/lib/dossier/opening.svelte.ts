import type { Encoding } from '#lib/domain/dossier/decode-bytes.ts';
import { MOST } from '#lib/domain/dossier/dossier-limits.ts';
import type { KnownPlace } from '#lib/domain/dossier/gazetteer.ts';
import type { FileFault } from '#lib/domain/dossier/problem.ts';
import type { TableFormat } from '#lib/domain/dossier/table.ts';
import type { Taking } from '#lib/domain/dossier/use-rows.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import type { FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import { DossierReader } from './dossier-reader.ts';
import { FlowReader } from './flows/flow-reader.ts';
import { isLongTable } from './flows/is-long-table.ts';
import type { OpenedFile, Outcome, Refusals } from './protocol.ts';

/** Why nothing is open. */
export type OpeningFault =
  | { readonly kind: 'file'; readonly fault: FileFault; readonly line: number | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'not-fetched'; readonly reason: string };

/** What is kept of a file, by its name and where it is shown. */
export interface KeptFile {
  readonly title: string;
  readonly href: string;
}

/** What opening needs of the page around it. */
export interface OpeningTools {
  knownPlaces(): Promise<readonly KnownPlace[]>;
  /** Keeps what was read; `kept` is null where it could not. */
  keep(outcome: Outcome): Promise<{ readonly kept: KeptFile | null; readonly problems: Outcome['problems'] }>;
  /** Where a long table is kept, and under which key. */
  placeOfFlows(): { readonly store: string; readonly key: string; readonly now: number };
  keptFlows(summary: FlowSummary): KeptFile;
}

/** Of these a file can be read piece by piece. */
const DELIMITED: ReadonlySet<TableFormat> = new Set(['csv', 'kepler', 'timeline']);

/** A file of the reader's own on its way to being kept: read, its columns given a meaning, its rows used or refused. */
export class Opening {
  readonly #tools: OpeningTools;
  readonly #reader = new DossierReader();
  /** Reads tables too long to be held as events. */
  readonly #flowReader = new FlowReader();
  #source: { readonly file: Blob; readonly name: string } | null = null;
  #isReading = $state(false);
  #fault = $state.raw<OpeningFault | null>(null);
  #opened = $state.raw<OpenedFile | null>(null);
  #outcome = $state.raw<Refusals | null>(null);
  #kept = $state.raw<KeptFile | null>(null);
  #progress = $state<number | null>(null);

  constructor(tools: OpeningTools) {
    this.#tools = tools;
  }

  get isReading(): boolean {
    return this.#isReading;
  }
  /** How much of a long table has been read, from 0 to 1; null: that is not known. */
  get progress(): number | null {
    return this.#progress;
  }
  get fault(): OpeningFault | null {
    return this.#fault;
  }
  get opened(): OpenedFile | null {
    return this.#opened;
  }
  get outcome(): Refusals | null {
    return this.#outcome;
  }
  get kept(): KeptFile | null {
    return this.#kept;
  }
  /** What the file calls itself. */
  get name(): string {
    return this.#source?.name ?? '';
  }
  /** More rows than are shown as events. */
  readonly hasFlows = $derived.by(
    () =>
      this.#opened?.kind === 'table' &&
      DELIMITED.has(this.#opened.preview.format) &&
      this.#opened.preview.rows > MOST.events
  );

  begin(): void {
    [this.#fault, this.#opened, this.#outcome, this.#kept] = [null, null, null, null];
  }

  open(file: Blob, name: string): Promise<void> {
    return this.#work(() => this.#openFile(file, name));
  }

  /** Fetches a file, if the policy of the page lets it, without saying who asks. */
  fetch(address: URL): Promise<void> {
    return this.#work(async () => {
      const privately = { credentials: 'same-origin', referrerPolicy: 'same-origin' } as const;
      const response = await fetch(address, privately).catch((error: unknown) => String(error));
      if (typeof response === 'string' || !response.ok) {
        const reason = typeof response === 'string' ? response : String(response.status);
        this.#fault = { kind: 'not-fetched', reason };
        return;
      }
      const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
      await this.#openFile(await response.blob(), nameOfFile(name));
    });
  }

  readAgain(encoding: Encoding | undefined): Promise<void> {
    return this.#work(() => this.#read(encoding));
  }

  use(taking: Taking): Promise<void> {
    const { hasFlows } = this;
    const encoding = this.#opened?.encoding ?? 'utf-8';
    return this.#work(async () => {
      const places = await this.#tools.knownPlaces();
      if (hasFlows) await this.#takeFlows(taking, encoding, places);
      else await this.#settle(await this.#reader.ask<'take'>({ ask: 'take', taking, places }));
    }, false);
  }

  /** Ends what is being done: nothing more is heard of it. */
  stop(): void {
    this.#reader.stop();
    this.#flowReader.stop();
    [this.#isReading, this.#progress] = [false, null];
    this.begin();
  }

  async #work(act: () => Promise<void>, isNew = true): Promise<void> {
    if (isNew) this.begin();
    this.#isReading = true;
    try {
      await act();
    } catch (error) {
      this.#fault = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    [this.#isReading, this.#progress] = [false, null];
  }

  async #openFile(file: Blob, name: string): Promise<void> {
    this.#source = { file, name };
    await this.#read();
  }

  async #read(encoding?: Encoding): Promise<void> {
    if (this.#source === null) return;
    const { file, name } = this.#source;
    const how = encoding && { encoding };
    // Before a byte of it is read.
    const isLong = file.size <= MOST_FLOWS.bytes && (await isLongTable(file));
    if (!isLong && file.size > MOST.bytes) {
      this.#fault = { kind: 'file', fault: 'too-large', line: null };
      return;
    }
    const answer = isLong
      ? await this.#flowReader.ask<'preview'>({ ask: 'preview', file, ...how })
      : await this.#reader.ask<'open'>({
          ask: 'open',
          bytes: new Uint8Array(await file.arrayBuffer()),
          name,
          ...how
        });
    this.#opened = answer;
    if (answer.kind === 'fault') this.#fault = { kind: 'file', fault: answer.fault, line: answer.line };
    if (answer.kind === 'dossier') await this.#settle(answer.outcome);
  }

  async #takeFlows(taking: Taking, encoding: Encoding, places: readonly KnownPlace[]): Promise<void> {
    if (this.#source === null) return;
    this.#progress = 0;
    const { file } = this.#source;
    const { summary, ...refusals } = await this.#flowReader.ask<'take'>(
      { ask: 'take', file, encoding, taking, places, ...this.#tools.placeOfFlows() },
      (part) => (this.#progress = part)
    );
    this.#outcome = refusals;
    this.#keep(summary && this.#tools.keptFlows(summary));
  }

  async #settle(outcome: Outcome): Promise<void> {
    const { kept, problems } = await this.#tools.keep(outcome);
    this.#outcome = { ...outcome, problems };
    this.#keep(kept);
  }

  #keep(kept: KeptFile | null): void {
    this.#kept = kept;
    if (kept !== null) this.#opened = null;
  }
}

/** Without what says of which format it is. */
export function nameOfFile(name: string): string {
  return name.replace(/(\.atlas-dossier)?\.\w+$/u, '');
}
