import type { Ink, Lasting, Position, Stroke } from '#lib/domain/lecture/ink.ts';
import type { Tool } from '#lib/domain/lecture/messages.ts';
import type { Ticker } from './playback.svelte.ts';

/** How the light shows where the pointer is: a bright dot there, or everything else darker. */
export type Beam = 'dot' | 'spotlight';

interface SceneStroke extends Stroke {
  readonly scene: string;
}

/** Milliseconds for which a stroke that fades can be looked at, and for which it then fades. */
const SEEN_MS = 5000;
export const FADING_MS = 700;

/** What the lecturer points at: a light that follows the pointer, and lines drawn on the map of a scene. */
export class PointingOut {
  readonly #sceneId: () => string;
  readonly #ticker: Ticker;
  #all = $state.raw<readonly SceneStroke[]>([]);
  /** What was wiped away, until something is drawn again. */
  #wiped = $state.raw<readonly SceneStroke[]>([]);
  #lastId = 0;
  #tool = $state<Tool>(null);
  /** Where the light is; null while there is no pointer on the map. */
  light = $state.raw<Position | null>(null);
  beam = $state<Beam>('dot');
  ink = $state<Ink>('red');
  lasting = $state<Lasting>('stays');

  /** `sceneId`: of the scene that is shown, read anew each time. */
  constructor(sceneId: () => string, ticker: Ticker) {
    this.#sceneId = sceneId;
    this.#ticker = ticker;
  }

  get tool(): Tool {
    return this.#tool;
  }
  /** Of the scene that is shown, in the order in which they were drawn. */
  readonly strokes = $derived.by<readonly Stroke[]>(() => {
    const scene = this.#sceneId();
    return this.#all.filter((stroke) => stroke.scene === scene);
  });

  get canUndo(): boolean {
    return this.strokes.length > 0 || this.#wipedHere.length > 0;
  }

  /** Takes a tool, or lays it down if it is the one in hand. */
  take(tool: Exclude<Tool, null>): void {
    this.#tool = this.#tool === tool ? null : tool;
    this.light = null;
  }

  /** Lays down what is in hand; nothing is: false. */
  layDown(): boolean {
    const held = this.#tool !== null;
    this.#tool = null;
    this.light = null;
    return held;
  }

  /** Keeps a line that has been drawn, `[longitude, latitude]` each. */
  draw(line: readonly Position[]): void {
    if (line.length === 0) return;
    const { ink, lasting } = this;
    const id = (this.#lastId += 1);
    this.#all = [...this.#all, { id, ink, lasting, line, isFading: false, scene: this.#sceneId() }];
    this.#wiped = [];
    if (lasting === 'fades') this.#ticker(() => this.#fade(id), SEEN_MS);
  }

  /** Takes the last stroke of the scene back; right after it was cleared, all of them come back. */
  undo(): void {
    if (this.#wipedHere.length > 0) {
      this.#all = [...this.#all, ...this.#wiped];
      this.#wiped = [];
      return;
    }
    const last = this.strokes.at(-1);
    this.#all = this.#all.filter(({ id }) => id !== last?.id);
  }

  /** Wipes what is drawn on the scene. */
  clear(): void {
    if (this.strokes.length === 0) return;
    const scene = this.#sceneId();
    // What was going anyway does not come back.
    this.#wiped = this.#all.filter((stroke) => stroke.scene === scene && stroke.lasting === 'stays');
    this.#all = this.#all.filter((stroke) => stroke.scene !== scene);
  }

  get #wipedHere(): readonly SceneStroke[] {
    const scene = this.#sceneId();
    return this.#wiped.filter((stroke) => stroke.scene === scene);
  }

  #fade(id: number): void {
    this.#all = this.#all.map((stroke) => (stroke.id === id ? { ...stroke, isFading: true } : stroke));
    this.#ticker(() => (this.#all = this.#all.filter((stroke) => stroke.id !== id)), FADING_MS);
  }
}
