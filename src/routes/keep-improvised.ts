import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import { copyLecture, improvisedScene } from '#lib/domain/lecture/own-lecture.ts';
import { troubleOf } from '#lib/domain/own/not-kept.ts';
import { sceneViewOf } from '#lib/domain/lecture/scene-view.ts';
import { keepScene } from '#lib/lecture/change-stored.ts';
import { newOwnId } from '#routes/new-own-id.ts';
import { ownLectures } from '#routes/own-lectures.ts';

/**
 * Keeps what is improvised while a lecture is presented: in the lecture itself if it is one's own, else in a copy
 * that is made when it is first needed. What it returns never throws, and says in words what was done.
 */
export function keeperOf(
  lecture: Lecture,
  isOwn: boolean,
  language: Language
): (view: string, beside: Scene) => Promise<string> {
  const words = authoringWordsOf(language);
  const store = ownLectures();
  let own = isOwn ? lecture.id : null;
  /** By a scene, what was kept last beside it: the next comes after that. */
  const last = new Map<string, string>();

  async function ensureOwn(): Promise<string> {
    if (own !== null && (await store.load(own)) !== null) return own;
    const copy = copyLecture(lecture, newOwnId(), words.copyOf(lecture.title));
    await store.save(copy, 0);
    return (own = copy.id);
  }

  return async (view, beside) => {
    try {
      const id = await ensureOwn();
      const scene = improvisedScene(sceneViewOf(view), words.aside(beside.title), beside);
      const kept = await keepScene(store, id, scene, last.get(beside.id) ?? beside.id);
      if (kept === null) return words.isFull;
      last.set(beside.id, kept.id);
      const say = id === lecture.id ? words.kept : words.keptInCopy;
      return say(kept.number, kept.lecture.title);
    } catch (error) {
      return words.trouble[troubleOf(error)];
    }
  };
}
