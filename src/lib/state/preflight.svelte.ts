import type { Language } from '#lib/domain/language/language.ts';
import type { Kept } from '#lib/domain/offline/messages.ts';
import type { Ticker } from './playback.svelte.ts';

export type Script = 'latin' | 'cyrillic' | 'vietnamese';

/** What a check does to the wall and asks of the browser. */
export interface Inspected {
  readonly sceneCount: number;
  /** Shows a scene, by its index, and resolves once it has been drawn. */
  drawScene(index: number): Promise<void>;
  /** Remembers what the wall shows; what is returned goes back there. */
  remember(): () => void;
  /** What is kept for a room without a network; null: nothing can be. */
  askKept(): Promise<Kept | null>;
  keepEverything(onProgress: (kept: Kept) => void): Promise<Kept | null>;
  findMissingScripts(): Promise<readonly Script[]>;
  findLanguages(): Promise<readonly Language[]>;
}

/** A scene that has not been drawn by then will not be: milliseconds. */
const PATIENCE_MS = 30_000;

/** The check before a lecture: whether every scene has been drawn, and whether all would be there without a network. */
export class Preflight {
  readonly #inspected: Inspected;
  readonly #ticker: Ticker;
  /** Ends the run that is going on. */
  #halt: () => void = () => undefined;
  #current: Promise<void> = Promise.resolve();
  #phase = $state<'running' | 'stopped' | 'done'>('stopped');
  #drawn = $state(0);
  #notDrawn = $state.raw<readonly number[]>([]);
  #isKeeping = $state(false);
  /** undefined: not known yet. */
  #kept = $state.raw<Kept | null | undefined>(undefined);
  #missing = $state.raw<readonly Script[] | undefined>(undefined);
  #languages = $state.raw<readonly Language[] | undefined>(undefined);

  constructor(inspected: Inspected, ticker: Ticker) {
    this.#inspected = inspected;
    this.#ticker = ticker;
  }

  get phase() {
    return this.#phase;
  }
  /** How many scenes have been drawn. */
  get drawn(): number {
    return this.#drawn;
  }
  /** Of scenes that were shown and not drawn in time: numbers as the audience counts, from 1. */
  get notDrawn(): readonly number[] {
    return this.#notDrawn;
  }
  get kept() {
    return this.#kept;
  }
  get isKeeping(): boolean {
    return this.#isKeeping;
  }
  get missingScripts() {
    return this.#missing;
  }
  get languages() {
    return this.#languages;
  }
  /** Every scene has been drawn with all its letters, and all of it is there without a network. */
  get isReady(): boolean {
    return (
      this.#phase === 'done' &&
      this.#drawn === this.#inspected.sceneCount &&
      this.#kept?.isReady === true &&
      this.#missing?.length === 0
    );
  }

  /** Checks everything from the beginning, and leaves the wall as it was. */
  async start(): Promise<void> {
    this.stop();
    // The run before puts the wall back first.
    await this.#current;
    this.#current = this.#showAll();
    await Promise.all([this.#current, this.#ask()]);
  }

  /** Leaves the wall as it was before the check, at once. */
  stop(): void {
    this.#halt();
  }

  /** Keeps all for a room without a network. */
  async keep(): Promise<void> {
    this.#isKeeping = true;
    this.#kept = await this.#inspected.keepEverything((kept) => (this.#kept = kept));
    this.#isKeeping = false;
  }

  async #ask(): Promise<void> {
    const { askKept, findMissingScripts, findLanguages } = this.#inspected;
    const [kept, missing, languages] = await Promise.all([askKept(), findMissingScripts(), findLanguages()]);
    if (!this.#isKeeping) this.#kept = kept;
    this.#missing = missing;
    this.#languages = languages;
  }

  async #showAll(): Promise<void> {
    let isHalted = false;
    const halted = new Promise<false>((resolve) => {
      this.#halt = () => {
        isHalted = true;
        resolve(false);
      };
    });
    this.#phase = 'running';
    this.#drawn = 0;
    this.#notDrawn = [];
    const restore = this.#inspected.remember();
    for (let index = 0; index < this.#inspected.sceneCount && !isHalted; index += 1) {
      const isDrawn = await Promise.race([this.#isDrawn(index), halted]);
      if (isDrawn) this.#drawn += 1;
      else if (!isHalted) this.#notDrawn = [...this.#notDrawn, index + 1];
    }
    restore();
    this.#phase = isHalted ? 'stopped' : 'done';
  }

  async #isDrawn(index: number): Promise<boolean> {
    let forget: () => void = () => undefined;
    const tooLate = new Promise<false>((resolve) => {
      forget = this.#ticker(() => resolve(false), PATIENCE_MS);
    });
    const drawn = this.#inspected.drawScene(index).then(
      () => true,
      () => false
    );
    const isDrawn = await Promise.race([drawn, tooLate]);
    forget();
    return isDrawn;
  }
}
