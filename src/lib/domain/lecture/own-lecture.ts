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

/** An id for a lecture of one's own, of eight random bytes: no lecture that ships has one like it. */
export function ownLectureId(bytes: Uint8Array): string {
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What is improvised beside a scene, as a scene of its own: what the wall shows, for as long as the scene. */
export function improvisedScene(view: string, title: string, { seconds }: Scene): Omit<Scene, 'id'> {
  return { ...makeScene(view, title), seconds };
}

/** Why a lecture is not kept: the browser does not allow it, another tab is in the way, or there is no room. */
export type Trouble = 'refused' | 'blocked' | 'full';

/** Thrown by whatever keeps lectures when it cannot. */
export class NotKept extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(`The lecture is not kept: ${trouble}`, { cause });
    this.trouble = trouble;
  }
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
