/** Widths of bundles as multiples of an ordinary arc, thinnest and widest. */
const THINNEST = 0.35;
export const WIDEST = 3.2;

/**
 * How wide a bundle is drawn: by the root of its weight, so that a hundred times as much is ten times as wide, against
 * the heaviest year of all bundles that are drawn. What weighs nothing has no width.
 */
export function widthOf(weight: number, most: number): number {
  if (weight <= 0) return 0;
  return THINNEST + (WIDEST - THINNEST) * Math.min(1, Math.sqrt(weight / Math.max(most, 1e-9)));
}

/** Weights that a key shows: the heaviest as a round number, and a tenth and a hundredth of it where they tell something. */
export function weightsOfKey(most: number): number[] {
  const round = roundDown(most);
  return [round / 100, round / 10, round].filter((weight) => weight >= 1 || most < 1);
}

/** 1, 2 or 5 and zeros. */
function roundDown(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].find((step) => step * power <= value)! * power;
}
