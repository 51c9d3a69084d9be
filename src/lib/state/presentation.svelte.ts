import type { LectureCommand } from '#lib/domain/lecture/lecture-keys.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import type { Ticker } from './playback.svelte.ts';

/** What is presented: the atlas, as far as a lecture needs it. */
export interface Presentable {
  readonly address: string;
  readonly moment: Moment;
  open(search: string): void;
  goTo(moment: Moment): void;
}

export type Blank = 'black' | 'white' | null;

/** Milliseconds for a year on the way to a scene that is played to. */
const STEP_MS = 400;
/** Many years go faster: nobody waits longer than this. */
const LONGEST_MS = 6000;

/** A lecture that is being presented: which scene, what is hidden, and what the lecturer does beside it. */
export class Presentation {
  readonly lecture: Lecture;
  #atlas: Presentable;
  #ticker: Ticker;
  #index = $state(0);
  #hides = $state<'labels' | 'outcome' | null>(null);
  #shown = $state.raw<string | null>(null);
  #cancel: (() => void) | null = $state.raw(null);
  blank = $state<Blank>(null);
  /** Digits typed so far, for Enter or G to go to. */
  typed = $state('');

  constructor(lecture: Lecture, atlas: Presentable, ticker: Ticker) {
    this.lecture = lecture;
    this.#atlas = atlas;
    this.#ticker = ticker;
  }

  readonly scene = $derived.by<Scene>(() => this.lecture.scenes[this.#index]!);

  get index(): number {
    return this.#index;
  }
  get isFirst(): boolean {
    return this.#index === 0;
  }
  get isLast(): boolean {
    return this.#index === this.lecture.scenes.length - 1;
  }
  /** What the audience is asked for and does not see yet. */
  get hides(): 'labels' | 'outcome' | null {
    return this.#hides;
  }
  /** The years before the scene are being played. */
  get isArriving(): boolean {
    return this.#cancel !== null;
  }
  /** The lecturer has left the script: the atlas no longer shows what the scene says. */
  get hasLeft(): boolean {
    return !this.isArriving && this.#shown !== null && this.#atlas.address !== this.#shown;
  }

  /** Shows a scene, whatever came before; out of range it is the first or the last. */
  show(index: number, enter: 'straight' | 'as-written' = 'straight'): void {
    this.#stop();
    const last = this.lecture.scenes.length - 1;
    this.#index = Math.min(last, Math.max(0, index));
    this.#hides = this.scene.ask?.hides ?? null;
    this.blank = null;
    this.typed = '';
    if (enter === 'as-written' && this.scene.enter === 'play') this.#playTo(this.scene.view);
    else this.#open();
  }

  next(): void {
    if (this.isArriving) return this.#arrive();
    if (this.#hides !== null) this.reveal();
    else if (!this.isLast) this.show(this.#index + 1, 'as-written');
  }

  /** Back is to a scene as it ended: what it asked is answered. */
  back(): void {
    if (this.isFirst) return;
    this.show(this.#index - 1);
    this.#hides = null;
  }

  /** Shows what the scene has asked for. */
  reveal(): void {
    this.#hides = null;
  }

  /** Restores the scene after the lecturer has left it. */
  return(): void {
    this.#stop();
    this.#open();
  }

  /** Shows something beside the script, as if the lecturer had gone there on the wall. */
  look(address: string): void {
    this.#stop();
    this.blank = null;
    this.#hides = null;
    this.#atlas.open(address);
  }

  /** Remembers where the lecture stands, improvisation and all; what is returned goes back there. */
  remember(): () => void {
    const [index, hides, { address }] = [this.#index, this.#hides, this.#atlas];
    return () => {
      this.show(index);
      if (this.#atlas.address !== address) this.#atlas.open(address);
      this.#hides = hides;
    };
  }

  /** A digit more; the number is that of a scene as the audience counts, from 1. */
  type(digit: string): void {
    this.typed = `${this.typed}${digit}`.slice(-3);
  }

  /** Goes to the scene whose number was typed; nothing was typed: false. */
  go(): boolean {
    if (this.typed === '') return false;
    this.show(Number(this.typed) - 1);
    return true;
  }

  /** Obeys what concerns the lecture alone; false: the command is for whoever shows it. */
  run(command: LectureCommand): boolean {
    // While the wall is black or white, only what brings the picture back is obeyed.
    if (this.blank !== null && command.verb !== 'fullscreen') {
      this.blank = null;
      return true;
    }
    switch (command.verb) {
      case 'next':
        this.next();
        return true;
      case 'back':
        this.back();
        return true;
      case 'first':
        this.show(0);
        return true;
      case 'last':
        this.show(this.lecture.scenes.length - 1);
        return true;
      case 'black':
      case 'white':
        this.blank = command.verb;
        return true;
      case 'return':
        this.return();
        return true;
      case 'digit':
        this.type(command.digit);
        return true;
      case 'go':
        return this.go();
      default:
        return false;
    }
  }

  #open(): void {
    this.#atlas.open(this.scene.view);
    this.#shown = this.#atlas.address;
  }

  /** Lets the years run from where they are to that of the scene, with its filters and its map, and then opens it. */
  #playTo(view: string): void {
    const { year: from } = this.#atlas.moment;
    this.#atlas.open(view);
    const { year: until } = this.#atlas.moment;
    if (until - from <= 1) return this.#open();
    const pause = Math.min(STEP_MS, LONGEST_MS / (until - from));
    const step = (year: number): void => {
      if (year >= until) return this.#arrive();
      this.#atlas.goTo({ year });
      this.#cancel = this.#ticker(() => step(year + 1), pause);
    };
    step(from);
  }

  #arrive(): void {
    this.#stop();
    this.#open();
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
