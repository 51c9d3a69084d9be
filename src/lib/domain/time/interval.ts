import type { Day } from './day.ts';

/** Half-open interval of days: `from` is in it, `until` is not. Either end may be infinite. */
export interface Interval {
  readonly from: Day;
  readonly until: Day;
}

/** The one comparison of times in this atlas: two intervals share at least one day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.until && b.from < a.until;
}

export function contains(interval: Interval, day: Day): boolean {
  return interval.from <= day && day < interval.until;
}

/** Length in days. */
export function lengthOf(interval: Interval): number {
  return interval.until - interval.from;
}

/** Orders by beginning, then by end. */
export function compareIntervals(a: Interval, b: Interval): number {
  return a.from - b.from || a.until - b.until;
}
