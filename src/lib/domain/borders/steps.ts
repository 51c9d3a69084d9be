import type { Day } from '#lib/domain/time/day.ts';
import type { Hold } from './borders.ts';

/** What changes hands at the beginning of one day: lists of equal length. */
export interface Step {
  readonly day: Day;
  readonly atoms: readonly number[];
  /** Numbers of holds, -1 for nobody. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The days on which the holder of any atom changes, in order, each with its changes. */
export function listSteps(holds: readonly Hold[], atomCount: number): Step[] {
  const starts = groupBy(holds, ({ period }) => period.from);
  const ends = groupBy(holds, ({ period }) => period.until);
  const days = [...new Set([...starts.keys(), ...ends.keys()])].sort((a, b) => a - b);
  const holders = new Int16Array(atomCount).fill(-1);
  return days.flatMap((day) => {
    const next = new Map<number, number>();
    for (const hold of ends.get(day) ?? [])
      for (const atom of holds[hold]?.period.atoms ?? []) next.set(atom, -1);
    for (const hold of starts.get(day) ?? []) {
      for (const atom of holds[hold]?.period.atoms ?? []) next.set(atom, hold);
    }
    const atoms = [...next.keys()].filter((atom) => holders[atom] !== next.get(atom)).sort((a, b) => a - b);
    const before = atoms.map((atom) => holders[atom] ?? -1);
    const after = atoms.map((atom) => next.get(atom) ?? -1);
    atoms.forEach((atom, index) => (holders[atom] = after[index] ?? -1));
    return atoms.length === 0 ? [] : [{ day, atoms, before, after }];
  });
}

/** How many of the sorted days are `day` or earlier. */
export function countThrough(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of holds by a day of theirs. */
function groupBy(holds: readonly Hold[], dayOf: (hold: Hold) => Day): Map<Day, number[]> {
  const groups = new Map<Day, number[]>();
  holds.forEach((hold, number) => {
    const day = dayOf(hold);
    groups.set(day, [...(groups.get(day) ?? []), number]);
  });
  return groups;
}
