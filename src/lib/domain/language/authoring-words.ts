import type { FileProblemKind } from '#lib/domain/lecture/file-problem.ts';
import type { Entrance, Scene, SceneQuestion } from '#lib/domain/lecture/lecture.ts';
import type { Trouble } from '#lib/domain/own/not-kept.ts';
import { authoringEn } from './authoring-words.en.ts';
import { authoringFr } from './authoring-words.fr.ts';
import { authoringRu } from './authoring-words.ru.ts';
import type { Language } from './language.ts';

/** The words of lectures that readers write themselves. A language that lacks one does not compile. */
export interface AuthoringWords {
  readonly yours: string;
  readonly yoursAbout: string;
  readonly none: string;
  readonly create: string;
  readonly untitled: string;
  readonly openFile: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly edit: string;
  readonly rename: string;
  readonly newName: string;
  readonly renameTo: string;
  readonly cancel: string;
  readonly copy: string;
  readonly remove: string;
  readonly saveFile: string;
  readonly share: string;
  readonly makeCopy: string;
  copyOf(title: string): string;
  removed(title: string): string;
  copied(title: string): string;
  /** `when` in words, with its time. */
  changedAt(when: string): string;

  opened(title: string): string;
  /** Stands before the list of them. */
  problemsFound(count: number): string;
  moreProblems(count: number): string;
  readonly wholeFile: string;
  readonly problems: Readonly<Record<FileProblemKind, string>>;

  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly isNotKept: string;
  readonly tryAgain: string;
  readonly becameCopy: string;
  readonly isKept: string;
  readonly isKeeping: string;

  readonly editor: string;
  readonly toLectures: string;
  readonly unknown: string;
  readonly loading: string;
  readonly lectureTitle: string;
  readonly audience: string;
  readonly audienceHint: string;
  readonly scenes: string;
  total(time: string): string;
  readonly noScenes: string;
  readonly addScene: string;
  readonly isFull: string;
  readonly undo: string;
  readonly redo: string;
  readonly reorderHint: string;
  moveUp(title: string): string;
  moveDown(title: string): string;
  moved(title: string, number: number, count: number): string;
  readonly duplicate: string;
  readonly removeScene: string;
  sceneNumber(number: number): string;
  readonly withoutTitle: string;
  readonly sceneTitle: string;
  readonly line: string;
  readonly lineHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly preview: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly seconds: string;
  readonly enter: string;
  readonly entrances: Readonly<Record<Entrance, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<Scene['kind'], string>>;
  readonly asks: string;
  readonly question: string;
  readonly hides: string;
  readonly hidden: Readonly<Record<SceneQuestion['hides'], string>>;
  readonly view: string;
  readonly viewAddress: string;
  readonly useAddress: string;
  readonly noView: string;
  refusedView(parts: string): string;
  readonly changeInAtlas: string;

  putInto(number: number, lecture: string): string;
  readonly put: string;
  readonly leaveAsWas: string;

  readonly addView: string;
  readonly addViewAbout: string;
  readonly into: string;
  readonly intoNew: string;
  readonly add: string;
  added(number: number, lecture: string): string;
  readonly editIt: string;

  shareOf(title: string): string;
  readonly shareAbout: string;
  readonly shareAddress: string;
  shareLength(characters: string): string;
  readonly longForMail: string;
  readonly codeTooLong: string;
  readonly close: string;
  readonly isShared: string;
  readonly keepCopy: string;
  readonly brokenAddress: string;

  aside(title: string): string;
  kept(number: number, lecture: string): string;
  keptInCopy(number: number, lecture: string): string;
}

const WORDS: Readonly<Record<Language, AuthoringWords>> = {
  en: authoringEn,
  fr: authoringFr,
  ru: authoringRu
};

export function authoringWordsOf(language: Language): AuthoringWords {
  return WORDS[language];
}
