import { isWithin, type Frame, type Pixel } from './pixels.ts';

/** One side of a frame: how far inside of it a point is (negative outside). */
type Side = (point: Pixel) => number;

function sidesOf({ left, top, right, bottom }: Frame): Side[] {
  return [([x]) => x - left, ([x]) => right - x, ([, y]) => y - top, ([, y]) => bottom - y];
}

/** Cuts a ring to a frame (Sutherland and Hodgman 1974); where it leaves, it follows the frame. Empty if nothing is left. */
export function clipRing(ring: readonly Pixel[], frame: Frame): Pixel[] {
  let points: readonly Pixel[] = ring;
  for (const side of sidesOf(frame)) {
    const kept: Pixel[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1)!;
      const [here, there] = [side(point), side(before)];
      if (here >= 0 !== there >= 0) kept.push(between(before, point, there / (there - here)));
      if (here >= 0) kept.push(point);
    });
    points = kept;
  }
  return [...points];
}

/** Cuts a line to a frame: the pieces of it that are inside. */
export function clipLine(line: readonly Pixel[], frame: Frame): Pixel[][] {
  const pieces: Pixel[][] = [];
  let piece: Pixel[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const cut = clipStretch(line[index - 1]!, line[index]!, frame);
    if (cut === null) continue;
    if (piece.length === 0) piece.push(cut[0]);
    piece.push(cut[1]);
    if (cut[1] === line[index] && isWithin(cut[1], frame)) continue;
    pieces.push(piece);
    piece = [];
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** Cuts a straight stretch to a frame (Liang and Barsky 1984); null if it passes by. */
function clipStretch(from: Pixel, to: Pixel, frame: Frame): [Pixel, Pixel] | null {
  let [start, end] = [0, 1];
  for (const side of sidesOf(frame)) {
    const [a, b] = [side(from), side(to)];
    if (a < 0 && b < 0) return null;
    if (a < 0) start = Math.max(start, a / (a - b));
    if (b < 0) end = Math.min(end, a / (a - b));
  }
  if (start > end) return null;
  return [start === 0 ? from : between(from, to, start), end === 1 ? to : between(from, to, end)];
}

function between([ax, ay]: Pixel, [bx, by]: Pixel, share: number): Pixel {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
