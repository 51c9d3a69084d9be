import { base } from '$app/paths';
import { ownLectureId, type LectureStore } from '#lib/domain/lecture/own-lecture.ts';
import { openLectureStore } from '#lib/lecture/lecture-store.ts';

let store: LectureStore | null = null;

/** The lectures that this browser keeps for this site; other sites below the same origin have their own. */
export function ownLectures(): LectureStore {
  return (store ??= openLectureStore(`paris-moscow-lectures ${base}`));
}

export function newLectureId(): string {
  return ownLectureId(crypto.getRandomValues(new Uint8Array(8)));
}

/** Asks the browser not to clear what it keeps when it is short of room. It may say no, and need not answer. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Older browsers, and pages that are not served safely, cannot ask.
  }
}
