import { troubleOf, type Trouble } from '#lib/domain/own/not-kept.ts';

/** The list of what a reader keeps of one kind, as it is after each thing that was done to it. */
export class Shelf<Listed> {
  readonly #list: () => Promise<readonly Listed[]>;
  #items = $state.raw<readonly Listed[] | null>(null);
  #trouble = $state<Trouble | null>(null);

  constructor(list: () => Promise<readonly Listed[]>) {
    this.#list = list;
  }

  /** null until they have been read. */
  get items(): readonly Listed[] | null {
    return this.#items;
  }
  /** Why something could not be done; null if it could. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  refresh(): Promise<boolean> {
    return this.attempt(async () => {});
  }

  /** Does something and reads the list anew; false: it could not be done. Never rejected. */
  protected async attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.#items = await this.#list();
      this.#trouble = null;
      return true;
    } catch (error) {
      this.#trouble = troubleOf(error);
      return false;
    }
  }
}
