import { base } from '$app/paths';
import type { LectureStore } from '#lib/domain/lecture/own-lecture.ts';
import { openLectureStore } from '#lib/lecture/lecture-store.ts';

let store: LectureStore | null = null;

/** The lectures that this browser keeps for this site; other sites below the same origin have their own. */
export function ownLectures(): LectureStore {
  return (store ??= openLectureStore(`paris-moscow-lectures ${base}`));
}
