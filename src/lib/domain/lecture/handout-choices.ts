/** What is handed out: to listeners, to students who are asked, to whoever corrects them. */
export const HANDOUT_KINDS = ['handout', 'worksheet', 'key'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What of a lecture goes on paper, and on which. */
export interface HandoutChoices {
  readonly kind: HandoutKind;
  readonly paper: Paper;
  /** Of a handout: what the lecturer says, else lines to write on. */
  readonly hasNotes: boolean;
}
