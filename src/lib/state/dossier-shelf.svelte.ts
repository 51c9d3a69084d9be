import type { Dossier } from '#lib/domain/dossier/dossier-file.ts';
import {
  summarizeDossier,
  type DossierStore,
  type DossierSummary,
  type StoredDossier
} from '#lib/domain/dossier/stored-dossier.ts';
import { NotKept, type Trouble } from '#lib/domain/lecture/own-lecture.ts';

/** The dossiers of a reader's own, as their list shows and changes them. */
export class DossierShelf {
  readonly #store: DossierStore;
  readonly #newKey: () => string;
  readonly #now: () => number;
  #summaries = $state.raw<readonly DossierSummary[] | null>(null);
  #trouble = $state<Trouble | null>(null);
  #removed = $state.raw<StoredDossier | null>(null);

  constructor(store: DossierStore, newKey: () => string, now: () => number) {
    this.#store = store;
    this.#newKey = newKey;
    this.#now = now;
  }

  /** The one opened last comes first; null until they have been read. */
  get summaries(): readonly DossierSummary[] | null {
    return this.#summaries;
  }
  /** Why something could not be done; null if it could. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** What was removed last, and can be put back. */
  get removed(): StoredDossier | null {
    return this.#removed;
  }

  refresh(): Promise<boolean> {
    return this.#attempt(async () => {});
  }

  /** Keeps a dossier under a key of its own, and says what the list has of it; null: it could not be kept. */
  async add(dossier: Dossier): Promise<DossierSummary | null> {
    const summary = summarizeDossier(dossier, this.#newKey(), this.#now());
    return (await this.#attempt(() => this.#store.save({ summary, dossier }))) ? summary : null;
  }

  /** The whole of one that is kept. */
  async load(key: string): Promise<Dossier | null> {
    let dossier: Dossier | null = null;
    await this.#attempt(async () => void (dossier = (await this.#store.load(key))?.dossier ?? null));
    return dossier;
  }

  async remove(key: string): Promise<void> {
    await this.#attempt(async () => {
      const stored = await this.#store.load(key);
      await this.#store.remove(key);
      this.#removed = stored;
    });
  }

  async putBack(): Promise<void> {
    const stored = this.#removed;
    if (stored === null) return;
    if (await this.#attempt(() => this.#store.save(stored))) this.#removed = null;
  }

  async #attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.#summaries = await this.#store.list();
      this.#trouble = null;
      return true;
    } catch (error) {
      this.#trouble = error instanceof NotKept ? error.trouble : 'refused';
      return false;
    }
  }
}
