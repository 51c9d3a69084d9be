import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { contains } from '#lib/domain/time/interval.ts';
import {
  ATLAS_INTERVAL,
  FIRST_DAY,
  clampMoment,
  formatMoment,
  indexOfMoment,
  intervalOfMoment,
  isInAtlas,
  momentOfDay,
  momentOfIndex,
  parseMoment,
  rangeOfScale,
  sameMoment,
  scaleOf,
  stepMoment
} from '#lib/domain/time/moment.ts';
import { moment as moments, scale as scales } from '#tests/support/arbitrary-time.ts';

describe('a moment', () => {
  test('survives being written, and being counted', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseMoment(formatMoment(moment))).toEqual(moment);
        expect(momentOfIndex(indexOfMoment(moment), scaleOf(moment))).toEqual(moment);
      })
    );
  });

  test('is written as the EDTF text of the days that it stands for', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseEdtf(formatMoment(moment)).interval).toEqual(intervalOfMoment(moment));
      })
    );
  });

  test('is the one of its scale in which each of its days lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: ATLAS_INTERVAL.until - 1 }), scales, (day, scale) => {
        const moment = momentOfDay(day, scale);
        expect(scaleOf(moment)).toBe(scale);
        expect(contains(intervalOfMoment(moment), day)).toBe(true);
      })
    );
  });

  test('is the same as another only if year and month are', () => {
    expect(sameMoment({ year: 1944 }, { year: 1944 })).toBe(true);
    expect(sameMoment({ year: 1944 }, { year: 1944, month: 1 })).toBe(false);
    expect(sameMoment({ year: 1944, month: 1 }, { year: 1945, month: 1 })).toBe(false);
  });

  test.each(['', '66', '1966-6', '1966-00', '1966-13', '1966-06-01', '19666', ' 1966', '1966?', '１９６６'])(
    'is not what %j stands for',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    }
  );
});

describe('a step', () => {
  test('never leaves the atlas, keeps the scale, and moves by as much as there is room for', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -2000, max: 2000 }), (moment, steps) => {
        const stepped = stepMoment(moment, steps);
        const { first, last } = rangeOfScale(scaleOf(moment));
        expect(isInAtlas(stepped)).toBe(true);
        expect(scaleOf(stepped)).toBe(scaleOf(moment));
        expect(indexOfMoment(stepped)).toBe(Math.max(first, Math.min(last, indexOfMoment(moment) + steps)));
      })
    );
  });

  test('leads from one moment to the one that begins when it ends', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const next = stepMoment(moment, 1);
        fc.pre(!sameMoment(next, moment));
        expect(intervalOfMoment(next).from).toBe(intervalOfMoment(moment).until);
        expect(stepMoment(next, -1)).toEqual(moment);
      })
    );
  });
});

test('the atlas runs from November 1917 to the end of 1991', () => {
  expect(ATLAS_INTERVAL).toEqual({ from: dayOfIso('1917-11-01'), until: dayOfIso('1992-01-01') });
});

test.each([
  [{ year: 1815 }, { year: 1917 }],
  [
    { year: 1815, month: 6 },
    { year: 1917, month: 11 }
  ],
  [{ year: 2022 }, { year: 1991 }],
  [
    { year: 2022, month: 2 },
    { year: 1991, month: 12 }
  ],
  [
    { year: 1944, month: 6 },
    { year: 1944, month: 6 }
  ]
])('%o is held inside the atlas at %o', (outside, inside) => {
  expect(clampMoment(outside)).toEqual(inside);
});
