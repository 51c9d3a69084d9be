import type { Ticker } from '#lib/state/playback.svelte.ts';

/** A clock that moves only when it is told to. */
export class FakeTicker {
  #pending: readonly { callback: () => void; milliseconds: number }[] = [];

  readonly ticker: Ticker = (callback, milliseconds) => {
    const entry = { callback, milliseconds };
    this.#pending = [...this.#pending, entry];
    return () => {
      this.#pending = this.#pending.filter((other) => other !== entry);
    };
  };

  /** How long the tick that is waited for takes; null if none is. */
  get waiting(): number | null {
    return this.#pending[0]?.milliseconds ?? null;
  }

  /** Lets all that is waited for come, so many times. */
  tick(times = 1): void {
    for (let count = 0; count < times; count += 1) {
      const due = this.#pending;
      this.#pending = [];
      for (const { callback } of due) callback();
    }
  }
}
