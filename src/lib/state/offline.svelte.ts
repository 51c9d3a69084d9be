import type { Kept } from '#lib/domain/offline/messages.ts';
import { fill } from './fill.ts';

/** What the browser does for it. None of these throws. */
export interface OfflineEffects {
  /** Sees to it that there is a worker. `absent`: this browser has none here; `refused`: it will not have one. */
  start(): Promise<'started' | 'absent' | 'refused'>;
  /** null: no worker answers. */
  count(): Promise<Kept | null>;
  keep(files: number): Promise<Kept | null>;
  /** Asks the browser not to clear what is kept when it needs room. */
  persist(): void;
  /** Resolves when the page has nothing else to do. */
  idle(): Promise<void>;
  /** Resolves when the network may be back. */
  reconnected(): Promise<void>;
  /** The reader pays for what is transferred, and has said so. */
  isSavingData(): boolean;
  /** Calls back when a release other than the page's waits to take over. */
  watchUpdate(onready: () => void): void;
  /** Lets it take over, and loads the page anew. */
  useUpdate(): void;
}

/** What there is to say of it. */
export type OfflineState =
  | { readonly name: 'silent' | 'ready' | 'refused' }
  | { readonly name: 'filling'; readonly percent: number; readonly canAsk: boolean };

/** A few at a time: a page that asks for something itself does not wait long. */
const FILES_WHEN_IDLE = 4;
const FILES_WHEN_ASKED = 8;

/** What of the site is kept for use without the network, and whether a new release waits. Headless. */
export class Offline {
  readonly #effects: OfflineEffects;
  #kept = $state.raw<Kept | null>(null);
  #isRefused = $state(false);
  #isAsked = $state(false);
  #isUpdateReady = $state(false);
  #isFilling = false;

  constructor(effects: OfflineEffects) {
    this.#effects = effects;
  }

  readonly state = $derived.by<OfflineState>(() => {
    if (this.#isRefused || this.#kept?.trouble === 'storage') return { name: 'refused' };
    if (this.#kept === null) return { name: 'silent' };
    if (this.#kept.isReady) return { name: 'ready' };
    // Rounded down, so that 100 % is all.
    const percent = Math.floor((100 * this.#kept.kept) / this.#kept.wanted);
    return { name: 'filling', percent, canAsk: !this.#isAsked };
  });

  get isUpdateReady(): boolean {
    return this.#isUpdateReady;
  }

  /** To be called once the page stands: nothing that it needs itself should have to wait. */
  async start(): Promise<void> {
    const start = await this.#effects.start();
    this.#isRefused = start === 'refused';
    if (start !== 'started') return;
    this.#effects.watchUpdate(() => (this.#isUpdateReady = true));
    await this.look();
    if (!this.#effects.isSavingData()) await this.#fill();
  }

  /** Counts again: the browser may have cleared what was kept. */
  async look(): Promise<void> {
    this.#kept = await this.#effects.count();
  }

  /** The reader asks to have everything, now and for good. */
  async keepAll(): Promise<void> {
    this.#isAsked = true;
    this.#effects.persist();
    await this.#fill();
  }

  useUpdate(): void {
    this.#effects.useUpdate();
  }

  async #fill(): Promise<void> {
    if (this.#isFilling || this.#kept?.isReady === true) return;
    this.#isFilling = true;
    let end = await this.#fillOnce();
    while (end?.trouble === 'network') {
      await this.#effects.reconnected();
      end = await this.#fillOnce();
    }
    this.#isFilling = false;
  }

  #fillOnce(): Promise<Kept | null> {
    const keep = () => this.#effects.keep(this.#isAsked ? FILES_WHEN_ASKED : FILES_WHEN_IDLE);
    const pause = () => (this.#isAsked ? Promise.resolve() : this.#effects.idle());
    return fill(keep, (kept) => (this.#kept = kept), pause);
  }
}
