import { indexOfMoment, momentOfIndex, rangeOfScale, scaleOf, type Moment } from '#lib/domain/time/moment.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds a step takes at speed 1. */
const STEP_MS = 1200;

/** What is played: the atlas, as far as playing needs it. */
export interface Playable {
  readonly moment: Moment;
  goTo(moment: Moment): void;
  step(steps: number): void;
}

/** Calls back after a while unless cancelled; in the browser one that waits while the tab is hidden. */
export type Ticker = (callback: () => void, milliseconds: number) => () => void;

/** Moves the time forward by itself. Headless: the clock is handed in. */
export class Playback {
  #playable: Playable;
  #ticker: Ticker;
  #cancel: (() => void) | null = $state.raw(null);
  speed = $state<Speed>(1);
  loop = $state(false);

  constructor(playable: Playable, ticker: Ticker) {
    this.#playable = playable;
    this.#ticker = ticker;
  }

  get isPlaying(): boolean {
    return this.#cancel !== null;
  }

  /** Starts, from the beginning if the end has been reached. */
  play(): void {
    if (this.isPlaying) return;
    if (this.#isAtEnd()) this.#rewind();
    this.#schedule();
  }

  pause(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  #schedule(): void {
    this.#cancel = this.#ticker(() => this.#tick(), STEP_MS / this.speed);
  }

  #tick(): void {
    if (!this.#isAtEnd()) this.#playable.step(1);
    else if (this.loop) this.#rewind();
    if (this.#isAtEnd() && !this.loop) this.pause();
    else this.#schedule();
  }

  #isAtEnd(): boolean {
    const { moment } = this.#playable;
    return indexOfMoment(moment) >= rangeOfScale(scaleOf(moment)).last;
  }

  #rewind(): void {
    const scale = scaleOf(this.#playable.moment);
    this.#playable.goTo(momentOfIndex(rangeOfScale(scale).first, scale));
  }
}
