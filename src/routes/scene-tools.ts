import { authoringWordsOf } from '#lib/domain/language/authoring-words.ts';
import { emptyLecture, makeScene } from '#lib/domain/lecture/edit-lecture.ts';
import { sceneViewOf } from '#lib/domain/lecture/scene-view.ts';
import { keepScene } from '#lib/lecture/change-stored.ts';
import type { AtlasContext } from '#lib/state/context.ts';
import type { SceneTools } from '#lib/ui/share/tools.ts';
import { askToPersist } from '#routes/ask-to-persist.ts';
import { newOwnId } from '#routes/new-own-id.ts';
import { ownLectures } from '#routes/own-lectures.ts';

/** Makes scenes of what an atlas shows. */
export function sceneTools({
  atlas,
  language,
  pages
}: Pick<AtlasContext, 'atlas' | 'language' | 'pages'>): SceneTools {
  const store = ownLectures();
  return {
    list: () => store.list(),
    async add(lectureId, title) {
      const scene = makeScene(sceneViewOf(atlas.shared), title);
      let id = lectureId;
      if (id === null) {
        id = newOwnId();
        await store.save(emptyLecture(id, language, authoringWordsOf(language).untitled), 0);
        askToPersist();
      }
      const kept = await keepScene(store, id, scene);
      return kept && { ...kept, editor: pages.lectureEditor(`?id=${id}#${kept.id}`) };
    }
  };
}
