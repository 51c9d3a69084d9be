import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import type { LectureStore, StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import { Shelf } from './shelf.svelte.ts';

/** The lectures of a reader's own, as their list shows and changes them. */
export class LectureShelf extends Shelf<StoredLecture> {
  readonly #store: LectureStore;
  readonly #newId: () => string;
  #removed = $state.raw<Lecture | null>(null);

  constructor(store: LectureStore, newId: () => string) {
    super(() => store.list());
    this.#store = store;
    this.#newId = newId;
  }

  /** The one changed last comes first; null until they have been read. */
  get lectures(): readonly StoredLecture[] | null {
    return this.items;
  }
  /** What was removed last, and can be put back. */
  get removed(): Lecture | null {
    return this.#removed;
  }

  /** Keeps a lecture under an id of its own, which is given; null: it could not be kept. */
  async add(lecture: Lecture): Promise<string | null> {
    const id = this.#newId();
    const isDone = await this.attempt(async () => void (await this.#store.save({ ...lecture, id }, 0)));
    return isDone ? id : null;
  }

  rename({ lecture, revision }: StoredLecture, title: string): Promise<boolean> {
    // If it was changed elsewhere since, the list shows that next, and the name can be given again.
    return this.attempt(async () => void (await this.#store.save({ ...lecture, title }, revision)));
  }

  async remove(lecture: Lecture): Promise<void> {
    const isDone = await this.attempt(() => this.#store.remove(lecture.id));
    if (isDone) this.#removed = lecture;
  }

  async putBack(): Promise<void> {
    const lecture = this.#removed;
    if (lecture === null) return;
    const isDone = await this.attempt(async () => void (await this.#store.save(lecture, 0)));
    if (isDone) this.#removed = null;
  }
}
