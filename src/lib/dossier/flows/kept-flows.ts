import type { FlowRows, FlowView, GivenSet, RowsAsked } from '#lib/domain/flows/flow-source.ts';
import type { StoredFlows } from '#lib/domain/flows/stored-flows.ts';
import { HeldTable, type Bundled } from './held-table.ts';
import { readRecords } from './read-records.ts';

/** A table that this browser keeps, held whole in memory. */
export class KeptFlows {
  readonly #stored: StoredFlows;
  readonly #held: HeldTable;
  /** What the page was given last, of which the long columns are no longer here. */
  #given: { id: number; bundled: Bundled } | null = null;

  constructor(stored: StoredFlows) {
    this.#stored = stored;
    this.#held = new HeldTable(stored.table);
  }

  /** null: what was given last still serves. */
  bundle(view: FlowView): GivenSet | null {
    const bundled = this.#held.bundle(view, this.#given?.bundled ?? null);
    if (bundled === null) return null;
    this.#given = { id: (this.#given?.id ?? 0) + 1, bundled };
    return { id: this.#given.id, set: bundled.set };
  }

  async rows(asked: RowsAsked): Promise<FlowRows> {
    if (this.#given?.id !== asked.set) return { total: 0, columns: [], rows: [] };
    const { total, records } = this.#held.findRecords(this.#given.bundled, asked);
    return { total, columns: this.#stored.index.columns, rows: await readRecords(this.#stored, records) };
  }
}
