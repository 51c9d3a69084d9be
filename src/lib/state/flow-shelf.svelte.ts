import type { FlowStore, FlowSummary, StoredFlows } from '#lib/domain/flows/stored-flows.ts';
import { Shelf } from './shelf.svelte.ts';

/** The tables of flows that a reader keeps, as their list shows and changes them. */
export class FlowShelf extends Shelf<FlowSummary> {
  readonly #store: FlowStore;
  #removed = $state.raw<StoredFlows | null>(null);

  constructor(store: FlowStore) {
    super(() => store.list());
    this.#store = store;
  }

  /** What was removed last, and can be put back. */
  get removed(): StoredFlows | null {
    return this.#removed;
  }

  /** The text of a table that is kept; null: it could not be had. */
  async loadText(key: string): Promise<Blob | null> {
    let text: Blob | null = null;
    await this.attempt(async () => void (text = (await this.#store.load(key))?.text ?? null));
    return text;
  }

  async remove(key: string): Promise<void> {
    await this.attempt(async () => {
      const stored = await this.#store.load(key);
      await this.#store.remove(key);
      this.#removed = stored;
    });
  }

  async putBack(): Promise<void> {
    const stored = this.#removed;
    if (stored !== null && (await this.attempt(() => this.#store.save(stored)))) this.#removed = null;
  }
}
