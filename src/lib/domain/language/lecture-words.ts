import type { Language } from './language.ts';
import { lectureEn } from './lecture-words.en.ts';
import { lectureFr } from './lecture-words.fr.ts';
import { lectureRu } from './lecture-words.ru.ts';

/** The words of lectures, fetched with them. A language that lacks one does not compile. */
export interface LectureWords {
  readonly lectures: string;
  readonly intro: string;
  scenesAndMinutes(scenes: number, minutes: number): string;
  readonly present: string;
  readonly presenterPage: string;

  sceneOf(number: number, count: number): string;
  readonly next: string;
  readonly back: string;
  readonly overview: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly presenter: string;
  readonly notes: string;
  readonly leave: string;
  returnTo(number: number): string;
  readonly keep: string;
  readonly isAsked: string;
  readonly reveal: string;
  readonly isBlank: string;
  goingTo(number: string): string;

  readonly keys: string;
  readonly keyList: readonly { readonly keys: readonly string[]; readonly does: string }[];

  readonly onTheWall: string;
  readonly thenComes: string;
  readonly isEnd: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly target: string;
  late(time: string): string;
  early(time: string): string;
  readonly inTime: string;
  readonly restart: string;
  readonly sources: string;
  readonly stageMissing: string;
  readonly stageStrayed: string;
  readonly popupBlocked: string;
  readonly black: string;
  readonly white: string;
  readonly unknownLecture: string;
}

const WORDS: Readonly<Record<Language, LectureWords>> = { en: lectureEn, fr: lectureFr, ru: lectureRu };

export function lectureWordsOf(language: Language): LectureWords {
  return WORDS[language];
}
