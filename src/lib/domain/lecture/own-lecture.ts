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
