import type { Language } from '#lib/domain/language/language.ts';

/** How a scene follows the one before: the map flies, is cut to, or the years between are played. */
export type Entrance = 'fly' | 'cut' | 'play';

export interface SceneQuestion {
  readonly question: string;
  /** labels: all names; outcome: the arcs and marks. */
  readonly hides: 'labels' | 'outcome';
}

/** One state of the atlas, and what is said to it. */
export interface Scene {
  readonly id: string;
  /** title and end: the map stands behind large words. */
  readonly kind: 'title' | 'map' | 'end';
  /** As an address of the atlas has it, with its `?`; empty for the atlas as it opens. */
  readonly view: string;
  readonly title: string;
  /** What the audience reads. */
  readonly line: string;
  /** What the lecturer says, in Markdown. */
  readonly notes: string;
  /** References as a bibliography prints them, with the place in the work. */
  readonly sources: readonly string[];
  /** How long it is meant to take. */
  readonly seconds: number;
  readonly enter: Entrance;
  /** Asked first; the next step shows what was hidden. */
  readonly ask?: SceneQuestion;
}

/** A lecture in one language. */
export interface Lecture {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly audience: string;
  readonly scenes: readonly Scene[];
}

/** Seconds from the beginning of a lecture to that of a scene, by its index. */
export function secondsBefore({ scenes }: Pick<Lecture, 'scenes'>, index: number): number {
  return scenes.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Seconds that a lecture is meant to take. */
export function secondsOf(lecture: Pick<Lecture, 'scenes'>): number {
  return secondsBefore(lecture, lecture.scenes.length);
}

/** What a list of lectures says of one. */
export interface LectureSummary {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly seconds: number;
  readonly scenes: readonly Pick<Scene, 'id' | 'title'>[];
}

export function summarize(lecture: Lecture): LectureSummary {
  const { id, title, audience, scenes } = lecture;
  return {
    id,
    title,
    audience,
    seconds: secondsOf(lecture),
    scenes: scenes.map((scene) => ({ id: scene.id, title: scene.title }))
  };
}
