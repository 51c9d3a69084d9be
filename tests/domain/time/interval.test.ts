import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIntervals, contains, lengthOf, overlaps, type Interval } from '#lib/domain/time/interval.ts';
import { interval as intervals } from '#tests/support/arbitrary-time.ts';

describe('two intervals', () => {
  test('overlap exactly if some day is in both', () => {
    const small = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]): Interval => ({ from, until: from + length }));
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = Array.from({ length: 20 }, (_, day) => day).some(
          (day) => contains(a, day) && contains(b, day)
        );
        expect(overlaps(a, b)).toBe(shared);
      })
    );
  });

  test('overlap in both directions or in none', () => {
    fc.assert(fc.property(intervals, intervals, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });

  test('that only touch do not overlap', () => {
    expect(overlaps({ from: 0, until: 5 }, { from: 5, until: 9 })).toBe(false);
    expect(overlaps({ from: 0, until: 6 }, { from: 5, until: 9 })).toBe(true);
  });

  test('overlap where one has an open end that reaches the other', () => {
    expect(overlaps({ from: -Infinity, until: 5 }, { from: 4, until: Infinity })).toBe(true);
    expect(overlaps({ from: -Infinity, until: 5 }, { from: 5, until: Infinity })).toBe(false);
  });

  test('stand in order of beginning, then of end', () => {
    const [long, short, later] = [
      { from: 1, until: 9 },
      { from: 1, until: 4 },
      { from: 2, until: 3 }
    ] as const;
    expect([later, long, short].sort(compareIntervals)).toEqual([short, long, later]);
  });
});

test('an interval contains its first day and not its last, and is as long as the days it contains', () => {
  const interval = { from: 3, until: 5 };
  expect([2, 3, 4, 5].map((day) => contains(interval, day))).toEqual([false, true, true, false]);
  expect(lengthOf(interval)).toBe(2);
});
