import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import type { LectureStore, StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import { type Trouble, troubleOf } from '#lib/domain/own/not-kept.ts';

/** Milliseconds after a change until it is kept: typing is one change, not twenty. */
const REST_MS = 400;
/** Steps that can be undone. */
const DEEPEST = 100;

/** What the draft needs of the world. */
interface Means {
  readonly store: Pick<LectureStore, 'save'>;
  /** The same lecture under an id and a name of its own. */
  copy(lecture: Lecture): Lecture;
}

/** A lecture that is being written: every state it had, and whether the present one is kept. */
export class LectureDraft {
  readonly #means: Means;
  #lecture = $state.raw<Lecture>({ id: '', language: 'en', title: '', audience: '', scenes: [] });
  #past = $state.raw<readonly Lecture[]>([]);
  #future = $state.raw<readonly Lecture[]>([]);
  #kept = $state.raw<Lecture | null>(null);
  #trouble = $state<Trouble | null>(null);
  #isCopy = $state(false);
  #revision: number;
  /** What was changed last, while it is still the same stroke. */
  #stroke: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saving: Promise<void> | null = null;

  constructor({ lecture, revision }: Pick<StoredLecture, 'lecture' | 'revision'>, means: Means) {
    this.#means = means;
    this.#lecture = lecture;
    this.#kept = revision === 0 ? null : lecture;
    this.#revision = revision;
  }

  get lecture(): Lecture {
    return this.#lecture;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  get isKept(): boolean {
    return this.#kept === this.#lecture;
  }
  /** Why it is not kept; null while nothing is in the way. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** It was changed in another tab too, and this is now a lecture of its own. */
  get isCopy(): boolean {
    return this.#isCopy;
  }

  /** The next state. Changes of one `stroke` (a text being typed) that follow each other without a rest are one step. */
  change(next: Lecture, stroke: string | null = null): void {
    if (next === this.#lecture) return;
    const isSame = stroke !== null && stroke === this.#stroke;
    if (!isSame) this.#past = [...this.#past, this.#lecture].slice(-DEEPEST);
    this.#future = [];
    this.#stroke = stroke;
    this.#take(next);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#lecture, ...this.#future];
    this.#stroke = null;
    this.#take(before);
  }

  redo(): void {
    const [after, ...rest] = this.#future;
    if (after === undefined) return;
    this.#past = [...this.#past, this.#lecture];
    this.#future = rest;
    this.#stroke = null;
    this.#take(after);
  }

  /** Takes over what another tab has kept meanwhile, as a step that can be undone; while something here is not kept, nothing. */
  takeOver({ lecture, revision }: Pick<StoredLecture, 'lecture' | 'revision'>): void {
    if (!this.isKept || revision === this.#revision || lecture.id !== this.#lecture.id) return;
    this.#past = [...this.#past, this.#lecture].slice(-DEEPEST);
    this.#future = [];
    this.#stroke = null;
    this.#revision = revision;
    this.#lecture = lecture;
    this.#kept = lecture;
  }

  /** Keeps what is not kept yet; fulfilled when it is, or when it cannot be. Never rejected. */
  async keep(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stroke = null;
    this.#saving ??= this.#save().finally(() => (this.#saving = null));
    return this.#saving;
  }

  #take(lecture: Lecture): void {
    // It keeps the id that it has now: that of a copy, if it became one.
    this.#lecture = lecture.id === this.#lecture.id ? lecture : { ...lecture, id: this.#lecture.id };
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), REST_MS);
  }

  /** Until nothing has been changed meanwhile. */
  async #save(): Promise<void> {
    while (!this.isKept) {
      const lecture = this.#lecture;
      try {
        const revision = await this.#means.store.save(lecture, this.#revision);
        if (revision === null) this.#becomeCopy();
        else {
          this.#revision = revision;
          this.#kept = lecture;
        }
        this.#trouble = null;
      } catch (error) {
        this.#trouble = troubleOf(error);
        return;
      }
    }
  }

  /** The other tab keeps the lecture; what was written here is one of its own, to be kept next. */
  #becomeCopy(): void {
    this.#lecture = this.#means.copy(this.#lecture);
    this.#revision = 0;
    this.#isCopy = true;
  }
}
