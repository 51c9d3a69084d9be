import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBefore, orderByDay } from '#lib/domain/flows/order-by-day.ts';

const days = fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 200 });

describe('the order of days', () => {
  test('is that of a sort which keeps what is equal as it stood', () => {
    fc.assert(
      fc.property(days, (given) => {
        const sorted = [...given.keys()].sort((a, b) => given[a]! - given[b]!);
        expect([...orderByDay(Int32Array.from(given))]).toEqual(sorted);
      })
    );
  });

  test('of no days is empty', () => {
    expect(orderByDay(new Int32Array(0))).toHaveLength(0);
  });
});

describe('counting what comes before a day', () => {
  test('counts within the part that is asked for', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -3100, max: 3100 }),
        fc.nat(200),
        fc.nat(200),
        (given, day, a, b) => {
          const sorted = Int32Array.from(given).sort();
          const [begin, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, sorted.length));
          const wanted = [...sorted.subarray(begin, end)].filter((one) => one < day).length;
          expect(countBefore(sorted, begin!, end!, day)).toBe(wanted);
        }
      )
    );
  });
});
