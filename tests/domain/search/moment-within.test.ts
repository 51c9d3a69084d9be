import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentWithin } from '#lib/domain/search/moment-within.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { contains } from '#lib/domain/time/interval.ts';
import { FIRST_YEAR, LAST_YEAR } from '#lib/domain/time/moment.ts';
import { during } from '#tests/support/record.ts';

const danzig = [during('1920-11-15/1939-08-31')];

test.each([
  ['inside, it stays', { year: 1930 }, { year: 1930 }],
  ['before, it goes to the first year', { year: 1917 }, { year: 1920 }],
  ['after, to the last at whose end it was there', { year: 1944 }, { year: 1938 }],
  ['by months, to the last month', { year: 1944, month: 5 }, { year: 1939, month: 8 }]
])('%s', (_, moment, wanted) => {
  expect(momentWithin(danzig, moment)).toEqual(wanted);
});

test('what lasted within a year is shown by the nearest month', () => {
  expect(momentWithin([during('1918-03-03/1918-11-10')], { year: 1944 })).toEqual({ year: 1918, month: 10 });
});

test('what the map never shows leaves the moment as it is', () => {
  expect(momentWithin([], { year: 1944 })).toEqual({ year: 1944 });
  expect(momentWithin([during('1944-05-03/1944-05-04')], { year: 1950 })).toEqual({ year: 1950 });
});

test('any time that spans two turns of a month is shown', () => {
  const year = fc.integer({ min: FIRST_YEAR + 1, max: LAST_YEAR - 1 });
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 62, max: 9000 }),
      year,
      (y, at, long, now) => {
        const from = during(String(y)).from + at;
        const time = { from, until: from + long };
        const shown = dayShown(momentWithin([time], { year: now }), null);
        expect(contains(time, shown)).toBe(true);
      }
    )
  );
});
