import type { Pixel } from './pixels.ts';

/** A quadratic Bézier curve. */
export type Curve = readonly [start: Pixel, control: Pixel, end: Pixel];

/** A curve that swings out to the right of its way, by a share of its length at the control point. */
export function bend(from: Pixel, to: Pixel, swing: number): Curve {
  const control: Pixel = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * swing,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * swing
  ];
  return [from, control, to];
}

/** The point at a share, 0 to 1, of the curve. */
export function pointOn([start, control, end]: Curve, share: number): Pixel {
  const weigh = (axis: 0 | 1) =>
    (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * control[axis] + share ** 2 * end[axis];
  return [weigh(0), weigh(1)];
}

/** The point `length` units from one point on the way to another. */
export function step(from: Pixel, to: Pixel, length: number): Pixel {
  const share = length / Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

export function writeCurve([start, control, end]: Curve): string {
  return `M${writePixel(start)}Q${writePixel(control)} ${writePixel(end)}`;
}

export function writePixel([x, y]: Pixel): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
