import type { Day } from '#lib/domain/time/day.ts';
import type { DatedName } from './record.ts';

/** What something was called on a day: Petrograd in 1918, Leningrad in 1944. */
export function nameOn(day: Day, names: readonly DatedName[]): string {
  let current = names[0]?.name ?? '';
  for (const { from, name } of names) {
    if (from !== null && from <= day) current = name;
  }
  return current;
}
