/** Tints that lands of the story may have. A story gives the first two to the two that it is between. */
export const TINTS = ['blue', 'red', 'sand', 'teal', 'green', 'violet'] as const;
export type Tint = (typeof TINTS)[number];
