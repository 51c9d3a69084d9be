import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import { dayOf, partsOfDay, type Day } from '#lib/domain/time/day.ts';
import {
  FIRST_YEAR,
  intervalOfMoment,
  LAST_YEAR,
  momentOfIndex,
  type Scale
} from '#lib/domain/time/moment.ts';
import type { FlowTable } from './flow-table.ts';

/**
 * How many arcs had begun and how many had ended before the first day of each month, by family: what any window of
 * the slider holds follows from it without looking at an arc, and every arc is in it.
 */
export interface FlowCounts {
  /** Months (from January of the first year, one more than there are) by families, in the order of FAMILIES. */
  readonly begun: Float64Array<ArrayBuffer>;
  readonly ended: Float64Array<ArrayBuffer>;
}

/** Months of the atlas, and the end of the last. */
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1;

/** The first day of a month counted from January of the first year. */
function dayOfMonth(month: number): Day {
  return dayOf(FIRST_YEAR, month + 1);
}

export function countFlows({
  starts,
  untils,
  families,
  arcs
}: Pick<FlowTable, 'starts' | 'untils' | 'families' | 'arcs'>): FlowCounts {
  const counts: FlowCounts = {
    begun: new Float64Array(MONTHS * FAMILIES.length),
    ended: new Float64Array(MONTHS * FAMILIES.length)
  };
  for (let arc = 0; arc < starts.length; arc += 1) {
    const family = families[arc]!;
    // It has begun before the month that follows the one in which it begins, and ended before the month that its end does not run into.
    const weight = arcs?.[arc] ?? 1;
    add(counts.begun, monthAfter(starts[arc]!, true), family, weight);
    add(counts.ended, monthAfter(untils[arc]!, false), family, weight);
  }
  for (const numbers of [counts.begun, counts.ended])
    for (let at = FAMILIES.length; at < numbers.length; at += 1)
      numbers[at]! += numbers[at - FAMILIES.length]!;
  return counts;
}

/** How many arcs of each family a window of whole months holds: those that overlap it. */
export function countIn({ begun, ended }: FlowCounts, from: Day, until: Day): ReadonlyMap<Family, number> {
  const [first, last] = [from, until].map((day) => Math.min(MONTHS - 1, monthAfter(day, false))) as [
    number,
    number
  ];
  return new Map(
    FAMILIES.map((family, index) => [
      family,
      begun[last * FAMILIES.length + index]! - ended[first * FAMILIES.length + index]!
    ])
  );
}

/** How many arcs overlap each step of a scale from `first` to `last`, by the keys of the bars of the timeline. */
export function countFlowSteps(
  counts: FlowCounts,
  families: ReadonlySet<Family>,
  scale: Scale,
  first: number,
  last: number
): {
  index: number;
  counts: Partial<Record<`${'quiet' | 'loud' | 'fuzzy'}-${Family}`, number>>;
  total: number;
}[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const index = first + offset;
    const { from, until } = intervalOfMoment(momentOfIndex(index, scale));
    const on = [...countIn(counts, from, until)].filter(([family]) => families.has(family));
    return {
      index,
      counts: Object.fromEntries(on.map(([family, count]) => [`loud-${family}`, count])),
      total: on.reduce((sum, [, count]) => sum + count, 0)
    };
  });
}

function add(numbers: Float64Array, month: number, family: number, weight: number): void {
  if (month < MONTHS) numbers[month * FAMILIES.length + family]! += weight;
}

/** The first month whose first day is after a day, or not before it; held to the atlas at its beginning. */
function monthAfter(day: Day, isStrict: boolean): number {
  if (day < dayOf(FIRST_YEAR)) return 0;
  if (day > dayOfMonth(MONTHS - 1)) return MONTHS;
  const { year, month } = partsOfDay(day);
  const own = (year - FIRST_YEAR) * 12 + month - 1;
  return dayOfMonth(own) < day || isStrict ? own + 1 : own;
}
