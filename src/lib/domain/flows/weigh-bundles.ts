import { dayOf, type Day } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/time/moment.ts';
import type { Window } from '#lib/domain/time/span.ts';
import type { BundleSet } from './bundle-set.ts';
import { countBefore } from './order-by-day.ts';

/** What widths go by: how many arcs, or how much of what flowed. */
export type Measure = 'count' | 'value';

/** What each bundle of a set holds of a window. */
export interface Weights {
  /** Of what is live. */
  readonly live: Float64Array<ArrayBuffer>;
  /** Of what is live, and of the past that still shows. */
  readonly shown: Float64Array<ArrayBuffer>;
}

type Dated = Pick<BundleSet, 'offsets' | 'starts' | 'untils' | 'sums'>;

/** The weight of all arcs of a bundle that overlap [from, until): those that have begun, less those that are over. */
export function weighBundle(set: Dated, bundle: number, from: Day, until: Day, measure: Measure): number {
  const [begin, end] = [set.offsets[bundle]!, set.offsets[bundle + 1]!];
  const begun = countBefore(set.starts, begin, end, until);
  // What ends on the first day of the window's own is over: an interval does not hold its end.
  const over = countBefore(set.untils, begin, end, from + 1);
  const sums = set.sums[measure];
  return sums === null ? begun - over : sumOf(sums.starts, begin, begun) - sumOf(sums.untils, begin, over);
}

/** What was weighed last of a set: the map, its names and the list beside it ask for the same. */
const weighed = new WeakMap<BundleSet, { window: Window; measure: Measure; weights: Weights }>();

/**
 * Weighs every bundle, in a few steps each: it takes no longer for a million arcs than for a thousand. The same window
 * and measure give the same weights again.
 */
export function weighBundles(set: BundleSet, window: Window, measure: Measure): Weights {
  const last = weighed.get(set);
  if (last?.window === window && last.measure === measure) return last.weights;
  const weights = weigh(set, window, measure);
  weighed.set(set, { window, measure, weights });
  return weights;
}

function weigh(set: BundleSet, { live, reach }: Window, measure: Measure): Weights {
  const weights: Weights = { live: new Float64Array(set.size), shown: new Float64Array(set.size) };
  for (let bundle = 0; bundle < set.size; bundle += 1) {
    weights.live[bundle] = weighBundle(set, bundle, live.from, live.until, measure);
    weights.shown[bundle] =
      reach < live.from ? weighBundle(set, bundle, reach, live.until, measure) : weights.live[bundle]!;
  }
  return weights;
}

/** The years of the atlas as intervals. */
export function spanOfYears(): Interval[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => ({
    from: dayOf(FIRST_YEAR + index),
    until: dayOf(FIRST_YEAR + index + 1)
  }));
}

function sumOf(sums: Float64Array, begin: number, count: number): number {
  return count === 0 ? 0 : sums[begin + count - 1]!;
}
