import fc from 'fast-check';
import type { FlowTable } from '#lib/domain/flows/flow-table.ts';
import { orderByDay } from '#lib/domain/flows/order-by-day.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { dayOf } from '#lib/domain/time/day.ts';

/** An arc of a table as one would write it down. */
export interface PlainArc {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly until: number;
  readonly family: number;
  readonly value: number;
}

/** Eight places: four in Europe close together, four far away from one another. */
export const PLACES: FlowTable['places'] = {
  names: ['Paris', 'Reims', 'Lille', 'Brussels', 'Moscow', 'Hanoi', 'Algiers', 'Lima'],
  lons: Float64Array.of(2.35, 4.03, 3.06, 4.35, 37.62, 105.85, 3.06, -77.04),
  lats: Float64Array.of(48.86, 49.26, 50.63, 50.85, 55.75, 21.03, 36.75, -12.05)
};

/** A table as the taker of rows makes it: in order of the first day. */
export function makeTable(arcs: readonly PlainArc[], hasValues = true): FlowTable {
  const sorted = [...arcs].sort((a, b) => a.start - b.start);
  const untils = Int32Array.from(sorted, ({ until }) => until);
  return {
    size: sorted.length,
    places: PLACES,
    from: Uint32Array.from(sorted, ({ from }) => from),
    to: Uint32Array.from(sorted, ({ to }) => to),
    starts: Int32Array.from(sorted, ({ start }) => start),
    untils,
    byUntil: orderByDay(untils),
    families: Uint8Array.from(sorted, ({ family }) => family),
    values: hasValues ? Float32Array.from(sorted, ({ value }) => value) : null,
    arcs: null,
    records: Uint32Array.from(sorted, (_, index) => index)
  };
}

const place = fc.integer({ min: 0, max: PLACES.names.length - 1 });

/** Any day, and the first of a month as often: there windows begin and end. */
const day = fc.oneof(
  fc.integer({ min: dayOf(1910), max: dayOf(1991, 12, 31) }),
  fc
    .record({ year: fc.integer({ min: 1916, max: 1991 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => dayOf(year, month))
);

export const plainArc: fc.Arbitrary<PlainArc> = fc
  .record({
    from: place,
    to: place,
    days: fc.uniqueArray(day, { minLength: 2, maxLength: 2 }),
    isOfOneDay: fc.boolean(),
    family: fc.integer({ min: 0, max: FAMILIES.length - 1 }),
    // Whole numbers, for sums to be exact in any order.
    value: fc.integer({ min: 0, max: 1000 })
  })
  .map(({ days, isOfOneDay, ...arc }) => {
    const start = Math.min(...days);
    return { ...arc, start, until: isOfOneDay ? start + 1 : Math.max(...days) };
  });

export const plainArcs = fc.array(plainArc, { maxLength: 60 });
