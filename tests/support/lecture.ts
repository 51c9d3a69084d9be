import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';

export const sceneOf = (id: string, part: Partial<Scene> = {}): Scene => ({
  id,
  kind: 'map',
  view: '',
  title: id,
  line: '',
  notes: '',
  sources: [],
  seconds: 60,
  enter: 'fly',
  ...part
});

export const lectureOf = (...scenes: readonly Scene[]): Lecture => ({
  id: 'own-1',
  language: 'en',
  title: 'Mine',
  audience: '',
  scenes
});
