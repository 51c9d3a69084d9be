import type { Window } from '#lib/domain/time/span.ts';

/** How long one time turns into the next, in milliseconds. */
const CHANGE_MS = 300;
/** Flowing arcs redraw the ground with them: thirty times a second is smooth enough and half the work. */
const FRAME_MS = 1000 / 30;

export interface Frame {
  readonly window: Window;
  readonly before: Window;
  /** 0 at the old window, 1 at the new. */
  readonly progress: number;
  /** Seconds of flow so far. */
  readonly time: number;
}

/** The browser's part: what gives frames and the time. */
export interface FrameSource {
  request(callback: (now: number) => void): number;
  cancel(handle: number): void;
  now(): number;
}

/**
 * Turns changes of the window into frames: eases from one to the next and lets arcs flow, only while there is
 * something that moves.
 */
export class StoryClock {
  #source: FrameSource;
  #draw: (frame: Frame) => void;
  #window: Window;
  #before: Window;
  #changedAt = -Infinity;
  #drawnAt = -Infinity;
  #startedAt: number;
  #handle: number | null = null;
  #flows = false;
  #moves = true;

  constructor(window: Window, draw: (frame: Frame) => void, source: FrameSource) {
    this.#window = window;
    this.#before = window;
    this.#draw = draw;
    this.#source = source;
    this.#startedAt = source.now();
  }

  get frame(): Frame {
    return { window: this.#window, before: this.#before, progress: this.#progress(), time: this.#time() };
  }

  /** `moves`: the reader has not asked for reduced motion. `flows`: something that is shown flows. */
  set({ window, moves, flows }: { window: Window; moves: boolean; flows: boolean }): void {
    this.#moves = moves;
    this.#flows = flows;
    if (!sameWindow(window, this.#window)) {
      this.#before = this.#window;
      this.#window = window;
      this.#changedAt = moves ? this.#source.now() : -Infinity;
    }
    this.#draw(this.frame);
    this.#schedule();
  }

  stop(): void {
    if (this.#handle !== null) this.#source.cancel(this.#handle);
    this.#handle = null;
  }

  #schedule(): void {
    const isBusy = this.#progress() < 1 || (this.#moves && this.#flows);
    if (!isBusy || this.#handle !== null) return;
    this.#handle = this.#source.request((now) => {
      this.#handle = null;
      if (now - this.#drawnAt >= FRAME_MS - 1) {
        this.#drawnAt = now;
        this.#draw(this.frame);
      }
      this.#schedule();
    });
  }

  #progress(): number {
    const linear = Math.min(1, Math.max(0, (this.#source.now() - this.#changedAt) / CHANGE_MS));
    return linear * linear * (3 - 2 * linear);
  }

  #time(): number {
    return this.#moves ? (this.#source.now() - this.#startedAt) / 1000 : 0;
  }
}

function sameWindow(a: Window, b: Window): boolean {
  return a.live.from === b.live.from && a.live.until === b.live.until && a.reach === b.reach;
}
