/** What can be wrong with a lecture that was opened. The words for it are in authoring-words.ts. */
export type FileProblemKind =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'not-a-lecture'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'malformed'
  | 'twice'
  | 'unknown-key'
  | 'hidden-characters'
  | 'refused-view';

/** `path` is as one would write it in a program: `lecture.scenes[3].title`; empty: the whole of it. */
export interface FileProblem {
  readonly path: string;
  readonly problem: FileProblemKind;
  /** What it is about: the key that is not known, the part of a view that was refused. */
  readonly detail?: string;
}
