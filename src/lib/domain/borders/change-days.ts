import type { Day } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/**
 * The change of borders that a step leads to, by one of the sorted days on which they change: forward the first that
 * the shown time does not reach; back the last that it has behind it. Undefined at the ends.
 */
export function neighbourChange(days: readonly Day[], shown: Interval, direction: 1 | -1): Day | undefined {
  return direction === 1 ? days.find((day) => day >= shown.until) : days.findLast((day) => day < shown.from);
}
