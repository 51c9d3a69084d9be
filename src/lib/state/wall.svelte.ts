import type { LectureCommand } from '#lib/domain/lecture/lecture-keys.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import type { LectureMessage, StageState } from '#lib/domain/lecture/messages.ts';
import { Autoplay } from './autoplay.svelte.ts';
import type { Playback, Ticker } from './playback.svelte.ts';
import { PointingOut } from './pointing-out.svelte.ts';
import { Presentation, type Presentable } from './presentation.svelte.ts';

/** What only the window of a lecture can do. */
export interface WallWindow {
  /** The map goes where the atlas says. */
  followCamera(): void;
  /** False: the browser did not let it. */
  openPresenter(): boolean;
  toggleFullscreen(): void;
  /** Keeps what the atlas shows as a scene beside this one; resolves to what is said about it. */
  keep(scene: Scene): Promise<string>;
  /** Closes what was opened beside the script. */
  dismiss(): void;
}

/** A lecture on the wall: its scenes, what the lecturer points at, and what is open beside them. */
export class Wall {
  readonly lecture: Lecture;
  readonly presentation: Presentation;
  readonly pointing: PointingOut;
  readonly autoplay: Autoplay;
  readonly #atlas: Presentable;
  readonly #playback: Pick<Playback, 'pause'>;
  readonly #window: WallWindow;
  open = $state<'scenes' | 'keys' | 'check' | null>(null);
  hasNotes = $state(false);
  /** What was said when something improvised was kept; empty if nothing was, or the lecture has gone on. */
  kept = $state('');
  /** The browser did not let the presenter's window open. */
  isBlocked = $state(false);
  /** Milliseconds since 1970 at which the lecture began; null before it has. */
  #startedAt = $state<number | null>(null);

  constructor(
    lecture: Lecture,
    atlas: Presentable,
    playback: Pick<Playback, 'pause'>,
    ticker: Ticker,
    window: WallWindow
  ) {
    this.lecture = lecture;
    this.#atlas = atlas;
    this.#playback = playback;
    this.#window = window;
    this.presentation = new Presentation(lecture, atlas, ticker);
    this.pointing = new PointingOut(() => this.presentation.scene.id, ticker);
    this.autoplay = new Autoplay(this.presentation, ticker, () => {
      this.open = null;
      this.#playback.pause();
      window.followCamera();
    });
  }

  /** What the presenter's window is told. */
  readonly at = $derived.by<StageState>(() => ({
    type: 'at',
    lecture: this.lecture.id,
    index: this.presentation.index,
    hides: this.presentation.hides,
    blank: this.presentation.blank,
    hasLeft: this.presentation.hasLeft,
    tool: this.pointing.tool,
    isAutomatic: this.autoplay.isOn,
    address: this.#atlas.address,
    startedAt: this.#startedAt
  }));

  /** Shows a scene, by its index. */
  go(index: number): void {
    this.autoplay.interrupt();
    this.open = null;
    this.presentation.show(index);
    this.#window.followCamera();
  }

  /** Does what a key, a button or the presenter's window asks. */
  run(command: LectureCommand): void {
    const { presentation, pointing } = this;
    if (command.verb === 'autoplay') return this.autoplay.toggle();
    // A screen that is filled is still watched.
    if (command.verb !== 'fullscreen') this.autoplay.interrupt();
    this.#playback.pause();
    const { index } = presentation;
    if (presentation.run(command)) {
      this.open = null;
      if (command.verb === 'return' || presentation.index !== index) this.#window.followCamera();
      if (presentation.index !== index) {
        this.#startedAt ??= Date.now();
        this.kept = '';
      }
      return;
    }
    switch (command.verb) {
      case 'overview':
      case 'go':
        this.open = 'scenes';
        return;
      case 'help':
        this.open = 'keys';
        return;
      case 'notes':
        this.hasNotes = !this.hasNotes;
        return;
      case 'light':
        return pointing.take('light');
      case 'draw':
        return pointing.take('pen');
      case 'undo':
        return pointing.undo();
      case 'clear':
        return pointing.clear();
      case 'keep':
        void this.#keep();
        return;
      case 'presenter':
        this.isBlocked = !this.#window.openPresenter();
        return;
      case 'fullscreen':
        return this.#window.toggleFullscreen();
      case 'escape':
        this.#leave();
    }
  }

  /** Does what the presenter's window has sent. */
  receive(message: LectureMessage): void {
    switch (message.type) {
      case 'command':
        return this.run(message.command);
      case 'show':
        return this.go(message.index);
      case 'look':
        this.autoplay.interrupt();
        this.open = null;
        this.presentation.look(message.address);
        return this.#window.followCamera();
      case 'restart':
        this.#startedAt = Date.now();
    }
  }

  async #keep(): Promise<void> {
    if (this.presentation.hasLeft) this.kept = await this.#window.keep(this.presentation.scene);
  }

  /** Leaves one thing at a time, the latest first: a number half typed, the tool in hand, what was opened. */
  #leave(): void {
    if (this.presentation.typed !== '') this.presentation.typed = '';
    else if (!this.pointing.layDown()) this.#window.dismiss();
  }
}
