import type { Pixel } from './pixels.ts';

/**
 * Leaves out points that lie within `tolerance` of the line without them (Douglas and Peucker 1973). Both ends stay,
 * so lines that meet still do.
 */
export function simplify(points: readonly Pixel[], tolerance: number): Pixel[] {
  if (points.length < 3) return [...points];
  const isKept = new Uint8Array(points.length);
  isKept[0] = 1;
  isKept[points.length - 1] = 1;
  const spans: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    const { index, squared } = farthest(points, first, last);
    if (squared <= tolerance * tolerance) continue;
    isKept[index] = 1;
    spans.push([first, index], [index, last]);
  }
  return points.filter((_, index) => isKept[index] === 1);
}

/** The point between two others that is farthest from the stretch between them. */
function farthest(points: readonly Pixel[], first: number, last: number): { index: number; squared: number } {
  const [ax, ay] = points[first]!;
  const [bx, by] = points[last]!;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let [index, squared] = [first, 0];
  for (let at = first + 1; at < last; at += 1) {
    const [x, y] = points[at]!;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const [ex, ey] = [x - ax - along * dx, y - ay - along * dy];
    const distance = ex * ex + ey * ey;
    if (distance > squared) [index, squared] = [at, distance];
  }
  return { index, squared };
}
