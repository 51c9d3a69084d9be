import type { AutoplayPlan } from '#lib/domain/lecture/lecture-query.ts';
import type { Ticker } from './playback.svelte.ts';
import type { Presentation } from './presentation.svelte.ts';

/** Milliseconds between two steps of what shows how far a scene is. */
const BEAT_MS = 500;
/** Milliseconds that a visitor who has touched something is left alone. */
const REST_MS = 60_000;

/** What is shown by itself: a lecture, as far as that needs it. */
type Shown = Pick<
  Presentation,
  'scene' | 'index' | 'isLast' | 'hides' | 'blank' | 'show' | 'reveal' | 'return' | 'hasLeft'
>;

/**
 * Shows the scenes of a lecture one after the other, each for its time, and what a scene asks in the middle of it.
 * Waits while the wall is black or white, and, by its ticker, in a hidden tab.
 */
export class Autoplay {
  readonly #shown: Shown;
  readonly #ticker: Ticker;
  readonly #onScene: () => void;
  #cancel: (() => void) | null = null;
  #isOn = $state(false);
  #elapsed = $state(0);
  /** Someone has touched something where nobody lectures: it goes on when they have left. */
  #isResting = $state(false);
  #resumes = false;
  #pace = 1;
  /** The last scene is followed by the first. */
  loops = $state(true);

  /** `onScene`: another scene, or the same one anew, is shown. */
  constructor(shown: Shown, ticker: Ticker, onScene: () => void) {
    this.#shown = shown;
    this.#ticker = ticker;
    this.#onScene = onScene;
  }

  get isOn(): boolean {
    return this.#isOn;
  }
  get isResting(): boolean {
    return this.#isResting;
  }
  /** How much of the time of the scene is over, from 0 to 1. */
  get progress(): number {
    return Math.min(1, this.#elapsed / this.#lasts);
  }

  /** From the scene that is shown, which gets its whole time. */
  start(): void {
    this.#stop();
    this.#isOn = true;
    if (this.#shown.hasLeft) {
      this.#shown.return();
      this.#onScene();
    }
    this.#begin();
  }

  /** As an address asks where nobody lectures: what interrupts it does not end it. */
  exhibit({ pace, loops }: AutoplayPlan): void {
    this.#pace = pace;
    this.loops = loops;
    this.#resumes = true;
    this.start();
  }

  /** Ends it for good. */
  stop(): void {
    this.#stop();
    this.#resumes = false;
  }

  toggle(): void {
    if (this.#isOn || this.#isResting) this.stop();
    else this.start();
  }

  /** Somebody does something: they have the wall. */
  interrupt(): void {
    if (!this.#isOn && !this.#isResting) return;
    this.#stop();
    if (this.#resumes) this.#rest();
  }

  /** Milliseconds for the scene; never nothing, or a lecture without times would spin. */
  get #lasts(): number {
    return Math.max(BEAT_MS / 10, (this.#shown.scene.seconds * 1000) / this.#pace);
  }

  #rest(): void {
    this.#isResting = true;
    this.#cancel = this.#ticker(() => this.start(), REST_MS);
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isOn = false;
    this.#isResting = false;
    this.#elapsed = 0;
  }

  #begin(): void {
    this.#elapsed = 0;
    this.#wait();
  }

  #wait(): void {
    const beat = Math.min(BEAT_MS, this.#lasts / 2);
    this.#cancel = this.#ticker(() => this.#beat(beat), beat);
  }

  #beat(milliseconds: number): void {
    if (this.#shown.blank !== null) return this.#wait();
    this.#elapsed += milliseconds;
    if (this.#elapsed >= this.#lasts) return this.#goOn();
    if (this.#elapsed >= this.#lasts / 2 && this.#shown.hides !== null) this.#shown.reveal();
    this.#wait();
  }

  #goOn(): void {
    if (this.#shown.isLast && !this.loops) return this.stop();
    if (this.#shown.isLast) this.#shown.show(0);
    else this.#shown.show(this.#shown.index + 1, 'as-written');
    this.#onScene();
    this.#begin();
  }
}
