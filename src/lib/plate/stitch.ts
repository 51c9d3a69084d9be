import type { Pixel } from './pixels.ts';

/** Joins lines that meet end to end, whichever way they run, so that dashes run on and paths are short. */
export function stitch(lines: readonly (readonly Pixel[])[]): Pixel[][] {
  const open = new Map<string, Pixel[]>();
  const done: Pixel[][] = [];
  for (const line of lines) {
    let joined = [...line];
    for (const isReversed of [false, true]) {
      if (isReversed) joined.reverse();
      const other = open.get(keyOf(joined[0]));
      if (other === undefined) continue;
      release(open, other);
      if (keyOf(other[0]) === keyOf(joined[0])) other.reverse();
      joined = [...other, ...joined.slice(1)];
    }
    const [first, last] = [keyOf(joined[0]), keyOf(joined.at(-1))];
    // Where three lines meet, one of them stays apart.
    if (first === last || open.has(first) || open.has(last)) done.push(joined);
    else {
      open.set(first, joined);
      open.set(last, joined);
    }
  }
  return [...done, ...new Set(open.values())];
}

function release(open: Map<string, Pixel[]>, line: Pixel[]): void {
  open.delete(keyOf(line[0]));
  open.delete(keyOf(line.at(-1)));
}

function keyOf(point: Pixel | undefined): string {
  return point === undefined ? '' : `${Math.round(point[0])},${Math.round(point[1])}`;
}
