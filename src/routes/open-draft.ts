import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { emptyLecture } from '#lib/domain/lecture/edit-lecture.ts';
import { copyLecture, type StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import { troubleOf } from '#lib/domain/own/not-kept.ts';
import { LectureDraft } from '#lib/state/lecture-draft.svelte.ts';
import { askToPersist } from '#routes/ask-to-persist.ts';
import { newOwnId } from '#routes/new-own-id.ts';
import { ownLectures } from '#routes/own-lectures.ts';

/** The lecture that the address of an editor names, a new one if it names none, or why there is none. Never throws. */
export async function openDraft(
  { search }: Pick<Location, 'search'>,
  language: Language
): Promise<LectureDraft | string> {
  const words = authoringWordsOf(language);
  const id = new URLSearchParams(search).get('id');
  const fresh = () => ({ lecture: emptyLecture(newOwnId(), language, words.untitled), revision: 0 });
  const draftOf = (stored: Pick<StoredLecture, 'lecture' | 'revision'>) =>
    new LectureDraft(stored, {
      store: ownLectures(),
      copy: (lecture) => copyLecture(lecture, newOwnId(), words.copyOf(lecture.title))
    });
  if (id === null) return draftOf(fresh());
  try {
    const stored = await ownLectures().load(id);
    askToPersist();
    return stored === null ? words.unknown : draftOf(stored);
  } catch (error) {
    return words.trouble[troubleOf(error)];
  }
}
