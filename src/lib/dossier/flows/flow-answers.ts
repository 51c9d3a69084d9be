import { decodeBytes } from '#lib/domain/dossier/decode-bytes.ts';
import { readDelimited } from '#lib/domain/dossier/delimited-table.ts';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { busiestPlaces, weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { countFlows } from '#lib/domain/flows/flow-counts.ts';
import type { FlowRows, FlowView, GivenSet, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { StoredFlows } from '#lib/domain/flows/stored-flows.ts';
import { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { partsOfDay } from '#lib/domain/time/day.ts';
import { previewOf } from '#lib/dossier/answer.ts';
import type { FlowAnswers, FlowRequest } from './flow-protocol.ts';
import { openFlowStore } from './flow-store.ts';
import { KeptFlows } from './kept-flows.ts';
import { takeFile } from './take-file.ts';

/** Bytes by which a table is judged before it is read. */
const HEAD = 256_000;
/** Places that the page knows by name. */
const BUSIEST = 12;

type Request<Ask extends FlowRequest['ask']> = Extract<FlowRequest, { ask: Ask }>;

/** The table that is open: kept in this browser, or packed on the server of the site. */
interface Open {
  bundle(view: FlowView): Promise<GivenSet | null> | GivenSet | null;
  rows(asked: RowsAsked): Promise<FlowRows> | FlowRows;
}

/** Answers what a page asks of a table of flows, which it holds so that the page need not. */
export class FlowAnswerer {
  #open: Open | null = null;

  async answer(
    request: FlowRequest,
    onProgress: (part: number) => void
  ): Promise<FlowAnswers[keyof FlowAnswers]> {
    switch (request.ask) {
      case 'preview':
        return this.#preview(request);
      case 'take':
        return this.#take(request, onProgress);
      case 'open': {
        const stored = await openFlowStore(request.store).load(request.key);
        this.#open = stored && new KeptFlows(stored);
        return stored?.summary ?? null;
      }
      case 'openRemote': {
        // Fetched only where there is such a table.
        const { RemoteFlows } = await import('./remote/remote-flows.ts');
        const remote = await RemoteFlows.open(request.address, request.language);
        this.#open = remote;
        return remote.summary;
      }
      case 'bundle':
        return this.#opened.bundle(request.view);
      case 'rows':
        return this.#opened.rows(request.asked);
    }
  }

  async #preview({ file, encoding }: Request<'preview'>): Promise<FlowAnswers['preview']> {
    const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const decoded = decodeBytes(cutAtLine(bytes), encoding);
    if (typeof decoded === 'string') return { kind: 'fault', fault: decoded, line: null };
    const how = { encoding: decoded.encoding, isGuess: decoded.isGuess };
    const table = readDelimited(decoded.text);
    if (typeof table === 'string') return { ...how, kind: 'fault', fault: table, line: null };
    const preview = previewOf(table);
    const rows = Math.round((preview.rows * file.size) / Math.min(file.size, bytes.length));
    return { ...how, kind: 'table', preview: { ...preview, rows } };
  }

  async #take(
    { file, encoding, taking, places, store, key, now }: Request<'take'>,
    onProgress: (part: number) => void
  ): Promise<FlowAnswers['take']> {
    const taker = new FlowTaker(taking, createGazetteer(places));
    const { text, index } = await takeFile(file, encoding, taker, (read) =>
      onProgress(read / Math.max(1, file.size))
    );
    const { table, families, problems, rows, used } = taker.finish();
    const told = { problems, rows, used, refused: rows - used };
    if (table === null) return { ...told, summary: null };
    const { value } = taking.mapping;
    const stored: StoredFlows = {
      summary: {
        key,
        title: taking.title.trim() || 'Dossier',
        language: taking.language,
        arcs: table.size,
        places: table.places.names.length,
        ...(families && { families }),
        measure: value === undefined ? null : (index.columns[value] ?? null),
        counts: countFlows(table),
        busiest: busiestPlaces(table, weighPlaces(table), BUSIEST),
        lastYear: partsOfDay(table.starts.at(-1) ?? 0).year,
        openedAt: now
      },
      table,
      text,
      index
    };
    await openFlowStore(store).save(stored);
    return { ...told, summary: stored.summary };
  }

  get #opened(): Open {
    if (this.#open === null) throw new Error('no table is open');
    return this.#open;
  }
}

/** Up to the last line that is whole, so that no letter is cut in two. */
function cutAtLine(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length < HEAD) return bytes;
  const end = bytes.lastIndexOf(10) + 1;
  return end <= 0 ? bytes : bytes.subarray(0, end + (end % 2));
}
