/** A stretch of text of one look. */
export interface Piece {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An address in full that it leads to. */
  readonly href?: string;
}

export type Pieces = readonly Piece[];

/** The plain text of pieces. */
export function textOf(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join('');
}
