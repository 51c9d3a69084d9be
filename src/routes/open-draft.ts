import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { emptyLecture } from '#lib/domain/lecture/edit-lecture.ts';
import { copyLecture, NotKept, type StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import { LectureDraft } from '#lib/state/lecture-draft.svelte.ts';
import { askToPersist, newLectureId, ownLectures } from '#routes/own-lectures.ts';

/** The lecture that the address of an editor names, a new one if it names none, or why there is none. Never throws. */
export async function openDraft(
  { search }: Pick<Location, 'search'>,
  language: Language
): Promise<LectureDraft | string> {
  const words = authoringWordsOf(language);
  const id = new URLSearchParams(search).get('id');
  const fresh = () => ({ lecture: emptyLecture(newLectureId(), language, words.untitled), revision: 0 });
  const draftOf = (stored: Pick<StoredLecture, 'lecture' | 'revision'>) =>
    new LectureDraft(stored, {
      store: ownLectures(),
      copy: (lecture) => copyLecture(lecture, newLectureId(), words.copyOf(lecture.title))
    });
  if (id === null) return draftOf(fresh());
  try {
    const stored = await ownLectures().load(id);
    void askToPersist();
    return stored === null ? words.unknown : draftOf(stored);
  } catch (error) {
    return words.trouble[error instanceof NotKept ? error.trouble : 'refused'];
  }
}
