import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBySteps } from '#lib/domain/time/density.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { intervalOfMoment, momentOfIndex, rangeOfScale } from '#lib/domain/time/moment.ts';
import { interval, scale as scales } from '#tests/support/arbitrary-time.ts';
import { during } from '#tests/support/record.ts';

test('every step counts what overlaps it, by key and in total', () => {
  const items = fc.array(fc.record({ interval, key: fc.constantFrom('visit', 'aid') }), { maxLength: 12 });
  fc.assert(
    fc.property(items, scales, (items, scale) => {
      const { first, last } = rangeOfScale(scale);
      const steps = countBySteps(items, scale, first, last);
      expect(steps.map(({ index }) => index)).toEqual(
        Array.from({ length: last - first + 1 }, (_, i) => first + i)
      );
      for (const { index, counts, total } of steps) {
        const step = intervalOfMoment(momentOfIndex(index, scale));
        expect(total).toBe(items.filter((item) => overlaps(item.interval, step)).length);
        expect((counts.visit ?? 0) + (counts.aid ?? 0)).toBe(total);
      }
    }),
    { numRuns: 20 }
  );
});

test('an event of several years counts in each of them and a day only in its own', () => {
  const items = [
    { interval: during('1943/1945'), key: 'aid' },
    { interval: during('1944-12-31'), key: 'visit' }
  ];
  expect(countBySteps(items, 'years', 1942, 1946)).toEqual([
    { index: 1942, counts: {}, total: 0 },
    { index: 1943, counts: { aid: 1 }, total: 1 },
    { index: 1944, counts: { aid: 1, visit: 1 }, total: 2 },
    { index: 1945, counts: { aid: 1 }, total: 1 },
    { index: 1946, counts: {}, total: 0 }
  ]);
});
