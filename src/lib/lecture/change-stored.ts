import { addScene } from '#lib/domain/lecture/edit-lecture.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import type { LectureStore } from '#lib/domain/lecture/own-lecture.ts';
import { NotKept } from '#lib/domain/own/not-kept.ts';

/** Another tab may write between a reading and a writing; not so often in a row. */
const ATTEMPTS = 5;

/** Where a scene stands now. */
export interface KeptScene {
  readonly lecture: Lecture;
  readonly id: string;
  /** As the audience counts, from 1. */
  readonly number: number;
}

/**
 * Adds a scene to a lecture of the store, after another one or at its end. null: there is no such lecture, or it is
 * full. Throws `NotKept`.
 */
export async function keepScene(
  store: Pick<LectureStore, 'load' | 'save'>,
  lectureId: string,
  scene: Omit<Scene, 'id'>,
  afterId?: string
): Promise<KeptScene | null> {
  return changeStored(
    store,
    lectureId,
    (lecture) => addScene(lecture, scene, afterId),
    (before, after) => {
      const index = after.scenes.findIndex(({ id }) => !before.scenes.some((one) => one.id === id));
      return index === -1 ? null : { lecture: after, id: after.scenes[index]!.id, number: index + 1 };
    }
  );
}

/** Changes a lecture of the store, and says something of it. null: there is no such lecture. Throws `NotKept`. */
export async function changeStored<T>(
  store: Pick<LectureStore, 'load' | 'save'>,
  id: string,
  edit: (lecture: Lecture) => Lecture,
  say: (before: Lecture, after: Lecture) => T
): Promise<T | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await store.load(id);
    if (stored === null) return null;
    const after = edit(stored.lecture);
    if (after === stored.lecture || (await store.save(after, stored.revision)) !== null)
      return say(stored.lecture, after);
  }
  throw new NotKept('blocked');
}
