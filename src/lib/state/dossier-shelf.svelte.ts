import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import {
  summarizeDossier,
  type DossierStore,
  type DossierSummary,
  type StoredDossier
} from '#lib/domain/dossier/stored-dossier.ts';
import { Shelf } from './shelf.svelte.ts';

/** The dossiers of a reader's own, as their list shows and changes them. */
export class DossierShelf extends Shelf<DossierSummary> {
  readonly #store: DossierStore;
  readonly #newKey: () => string;
  readonly #now: () => number;
  #removed = $state.raw<StoredDossier | null>(null);

  constructor(store: DossierStore, newKey: () => string, now: () => number) {
    super(() => store.list());
    this.#store = store;
    this.#newKey = newKey;
    this.#now = now;
  }

  /** The one opened last comes first; null until they have been read. */
  get summaries(): readonly DossierSummary[] | null {
    return this.items;
  }
  /** What was removed last, and can be put back. */
  get removed(): StoredDossier | null {
    return this.#removed;
  }

  /** Keeps a dossier under a key of its own, and says what the list has of it; null: it could not be kept. */
  async add(dossier: Dossier): Promise<DossierSummary | null> {
    const summary = summarizeDossier(dossier, this.#newKey(), this.#now());
    return (await this.attempt(() => this.#store.save({ summary, dossier }))) ? summary : null;
  }

  /** The whole of one that is kept. */
  async load(key: string): Promise<Dossier | null> {
    let dossier: Dossier | null = null;
    await this.attempt(async () => void (dossier = (await this.#store.load(key))?.dossier ?? null));
    return dossier;
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
    if (stored === null) return;
    if (await this.attempt(() => this.#store.save(stored))) this.#removed = null;
  }
}
