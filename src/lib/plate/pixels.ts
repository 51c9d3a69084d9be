/** A position on a plate in its units, x to the right and y down; whole numbers once drawn. */
export type Pixel = readonly [x: number, y: number];

/** What is clipped to: a rectangle in the plate's units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isWithin([x, y]: Pixel, { left, top, right, bottom }: Frame): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
