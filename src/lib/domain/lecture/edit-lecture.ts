import type { Lecture, Scene } from './lecture.ts';
import { MOST, SECONDS } from './lecture-limits.ts';

/** What can be changed of a scene; its id stays. */
export type SceneChange = Partial<Omit<Scene, 'id' | 'ask'>> & { readonly ask?: Scene['ask'] | undefined };

/** A lecture without a scene. */
export function emptyLecture(id: string, language: Lecture['language'], title: string): Lecture {
  return { id, language, title, audience: '', scenes: [] };
}

/** A scene with nothing but a view and what it is called. */
export function makeScene(view: string, title: string): Omit<Scene, 'id'> {
  return { kind: 'map', view, title, line: '', notes: '', sources: [], seconds: SECONDS.usual, enter: 'fly' };
}

/** Puts a scene after another one, by its id; without one, or with one that is not there, at the end. */
export function addScene(lecture: Lecture, scene: Omit<Scene, 'id'>, afterId?: string): Lecture {
  if (isFull(lecture)) return lecture;
  const after = lecture.scenes.findIndex(({ id }) => id === afterId);
  const at = after === -1 ? lecture.scenes.length : after + 1;
  return withScenes(lecture, lecture.scenes.toSpliced(at, 0, { ...scene, id: freshSceneId(lecture.scenes) }));
}

/** What is undefined in the change is taken away. */
export function changeScene(lecture: Lecture, id: string, change: SceneChange): Lecture {
  return withScenes(
    lecture,
    lecture.scenes.map((scene) => {
      if (scene.id !== id) return scene;
      const { ask, ...rest } = { ...scene, ...change };
      return ask === undefined ? rest : { ...rest, ask };
    })
  );
}

/** Moves a scene so that it stands at an index, or at the nearest that there is. */
export function moveScene(lecture: Lecture, id: string, to: number): Lecture {
  const from = lecture.scenes.findIndex((scene) => scene.id === id);
  if (from === -1) return lecture;
  const at = Math.min(lecture.scenes.length - 1, Math.max(0, to));
  if (at === from) return lecture;
  return withScenes(lecture, lecture.scenes.toSpliced(from, 1).toSpliced(at, 0, lecture.scenes[from]!));
}

/** The same scene once more, right after it. */
export function duplicateScene(lecture: Lecture, id: string): Lecture {
  const scene = lecture.scenes.find((one) => one.id === id);
  return scene === undefined ? lecture : addScene(lecture, scene, id);
}

export function removeScene(lecture: Lecture, id: string): Lecture {
  return withScenes(
    lecture,
    lecture.scenes.filter((scene) => scene.id !== id)
  );
}

/** It holds as many scenes as one may. */
export function isFull({ scenes }: Pick<Lecture, 'scenes'>): boolean {
  return scenes.length >= MOST.scenes;
}

/** `scene-3`: the first name of its kind that no scene has. */
export function freshSceneId(scenes: readonly Pick<Scene, 'id'>[]): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (taken.has(`scene-${number}`)) number += 1;
  return `scene-${number}`;
}

function withScenes(lecture: Lecture, scenes: readonly Scene[]): Lecture {
  return { ...lecture, scenes };
}
