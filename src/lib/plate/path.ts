import type { Pixel } from './pixels.ts';

/** An SVG path of closed rings or open lines in whole numbers, as short as it gets; empty for what has no extent. */
export function writePath(lines: readonly (readonly Pixel[])[], isClosed: boolean): string {
  return lines
    .map((line) => {
      const points = straighten(line.map(([x, y]) => [Math.round(x), Math.round(y)] as const));
      if (points.length < (isClosed ? 3 : 2)) return '';
      const [[x, y], ...rest] = points as [Pixel, ...Pixel[]];
      const steps = rest.map(([nextX, nextY], index) => {
        const [lastX, lastY] = points[index]!;
        return join(nextX - lastX, nextY - lastY);
      });
      return `M${join(x, y)}l${steps.reduce(chain)}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** A number may follow another without a space if it brings its own sign. */
function chain(text: string, next: string): string {
  return next.startsWith('-') ? text + next : `${text} ${next}`;
}

function join(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** Leaves out repeated points and those on the way straight on. */
function straighten(points: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (last !== undefined && before !== undefined && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight([ax, ay]: Pixel, [bx, by]: Pixel, [cx, cy]: Pixel): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy >= 0;
}
