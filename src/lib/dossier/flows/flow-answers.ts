import { decodeBytes } from '#lib/domain/dossier/decode-bytes.ts';
import { readDelimited } from '#lib/domain/dossier/delimited-table.ts';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { busiestPlaces, weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import { createClusterer, type Clustering } from '#lib/domain/flows/cluster-places.ts';
import { findRecords } from '#lib/domain/flows/find-rows.ts';
import { countFlows } from '#lib/domain/flows/flow-counts.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';
import type { FlowView, GivenSet } from '#lib/domain/flows/flow-source.ts';
import type { StoredFlows } from '#lib/domain/flows/stored-flows.ts';
import { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { partsOfDay } from '#lib/domain/time/day.ts';
import { previewOf } from '#lib/dossier/answer.ts';
import type { FlowAnswers, FlowRequest } from './flow-protocol.ts';
import { openFlowStore } from './flow-store.ts';
import { readRecords } from './read-records.ts';
import { takeFile } from './take-file.ts';

/** Bytes by which a table is judged before it is read. */
const HEAD = 256_000;
/** Places that the page knows by name. */
const BUSIEST = 12;

type Request<Ask extends FlowRequest['ask']> = Extract<FlowRequest, { ask: Ask }>;

/** A table with what groups its places. */
type Held = StoredFlows & { readonly cluster: (zoom: number) => Clustering };

/** Answers what a page asks of a table of flows, which it holds so that the page need not. */
export class FlowAnswerer {
  #open: Held | null = null;
  /** What the page was given last, of which the long columns are no longer here. */
  #given: (GivenSet & { clustering: Clustering; isWhole: boolean }) | null = null;
  /** Zooms at which the world has too many bundles. */
  #crowded = new Set<number>();

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
        if (stored === null) return null;
        this.#hold(stored);
        return stored.summary;
      }
      case 'bundle':
        return this.#bundle(request.view);
      case 'rows':
        return this.#rows(request);
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

  #hold(stored: StoredFlows): void {
    const { table } = stored;
    this.#open = { ...stored, cluster: createClusterer(table.places, weighPlaces(table)) };
    this.#given = null;
    this.#crowded.clear();
  }

  /** As fine as the zoom allows while there are not too many; what was given last serves as long as it is the same. */
  #bundle({ zoom, seen }: FlowView): FlowAnswers['bundle'] {
    const { table, cluster } = this.#held;
    for (let level = Math.max(0, Math.floor(zoom)); ; level -= 1) {
      const clustering = cluster(level);
      if (this.#given?.isWhole === true && this.#given.clustering === clustering) return null;
      if (!this.#crowded.has(level)) {
        const set = bundleFlows(table, clustering, null, MOST_FLOWS.bundles);
        if (set.leftOut === 0) return this.#give(set, clustering, true);
        this.#crowded.add(level);
      }
      const set = bundleFlows(table, clustering, seen, MOST_FLOWS.bundles);
      if (set.leftOut === 0 || level === 0) return this.#give(set, clustering, false);
    }
  }

  #give(set: BundleSet, clustering: Clustering, isWhole: boolean): GivenSet {
    const id = (this.#given?.id ?? 0) + 1;
    this.#given = { id, set, clustering, isWhole };
    return { id, set };
  }

  async #rows({ asked: { set: id, bundle, time, most } }: Request<'rows'>): Promise<FlowAnswers['rows']> {
    const { table, text, index } = this.#held;
    const given = this.#given;
    if (given?.id !== id) return { total: 0, columns: [], rows: [] };
    const { total, records } = findRecords(table, given.clustering, given.set, bundle, time, most);
    return { total, columns: index.columns, rows: await readRecords({ text, index }, records) };
  }

  get #held(): Held {
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
