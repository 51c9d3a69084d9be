import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import {
  NotKept,
  type LectureStore,
  type StoredLecture,
  type Trouble
} from '#lib/domain/lecture/own-lecture.ts';

/** The lectures of a reader's own, as their list shows and changes them. */
export class LectureShelf {
  readonly #store: LectureStore;
  readonly #newId: () => string;
  #lectures = $state.raw<readonly StoredLecture[] | null>(null);
  #trouble = $state<Trouble | null>(null);
  #removed = $state.raw<Lecture | null>(null);

  constructor(store: LectureStore, newId: () => string) {
    this.#store = store;
    this.#newId = newId;
  }

  /** The one changed last comes first; null until they have been read. */
  get lectures(): readonly StoredLecture[] | null {
    return this.#lectures;
  }
  /** Why something could not be done; null if it could. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** What was removed last, and can be put back. */
  get removed(): Lecture | null {
    return this.#removed;
  }

  refresh(): Promise<boolean> {
    return this.#attempt(async () => {});
  }

  /** Keeps a lecture under an id of its own, which is given; null: it could not be kept. */
  async add(lecture: Lecture): Promise<string | null> {
    const id = this.#newId();
    const isDone = await this.#attempt(async () => void (await this.#store.save({ ...lecture, id }, 0)));
    return isDone ? id : null;
  }

  rename({ lecture, revision }: StoredLecture, title: string): Promise<boolean> {
    // If it was changed elsewhere since, the list shows that next, and the name can be given again.
    return this.#attempt(async () => void (await this.#store.save({ ...lecture, title }, revision)));
  }

  async remove(lecture: Lecture): Promise<void> {
    const isDone = await this.#attempt(() => this.#store.remove(lecture.id));
    if (isDone) this.#removed = lecture;
  }

  async putBack(): Promise<void> {
    const lecture = this.#removed;
    if (lecture === null) return;
    const isDone = await this.#attempt(async () => void (await this.#store.save(lecture, 0)));
    if (isDone) this.#removed = null;
  }

  async #attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.#lectures = await this.#store.list();
      this.#trouble = null;
      return true;
    } catch (error) {
      this.#trouble = error instanceof NotKept ? error.trouble : 'refused';
      return false;
    }
  }
}
