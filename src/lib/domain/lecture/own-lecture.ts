import { makeScene } from './edit-lecture.ts';
import type { Lecture, Scene } from './lecture.ts';

/** A lecture of a reader's own, as their browser keeps it. */
export interface StoredLecture {
  readonly lecture: Lecture;
  /** Goes up by one with each change, whoever makes it: by it two tabs notice each other. 0: it is not kept yet. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** A copy of a lecture as one's own. */
export function copyLecture(lecture: Lecture, id: string, title: string): Lecture {
  return { ...lecture, id, title };
}

/** What is improvised beside a scene, as a scene of its own: what the wall shows, for as long as the scene. */
export function improvisedScene(view: string, title: string, { seconds }: Scene): Omit<Scene, 'id'> {
  return { ...makeScene(view, title), seconds };
}

/** Where lectures of one’s own are kept. Every verb throws `NotKept` where it fails. */
export interface LectureStore {
  /** The one changed last comes first. */
  list(): Promise<StoredLecture[]>;
  load(id: string): Promise<StoredLecture | null>;
  /**
   * Keeps a lecture that was of a revision when it was read (0: it is new), and gives its next one. null: it has been
   * changed elsewhere since, and nothing was written.
   */
  save(lecture: Lecture, revision: number): Promise<number | null>;
  remove(id: string): Promise<void>;
}
