/** A work as a bibliography prints it: plain text, and the half-open ranges of it that are italic. */
export interface Reference {
  readonly text: string;
  readonly italics: readonly (readonly [from: number, until: number])[];
}
