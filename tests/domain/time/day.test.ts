import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayOfIso, isoOfDay, partsOfDay } from '#lib/domain/time/day.ts';

/** From the year 0 to the year 9999, which is what four digits can say. */
const days = fc.integer({ min: dayOf(0), max: dayOf(10000) - 1 });

describe('a day', () => {
  test('survives being written as an ISO date and as calendar parts', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfIso(isoOfDay(day))).toBe(day);
        const { year, month, day: date } = partsOfDay(day);
        expect(dayOf(year, month, date)).toBe(day);
      })
    );
  });

  test('is followed by the next whole number', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = partsOfDay(day);
        expect(dayOf(year, month, date + 1)).toBe(day + 1);
      })
    );
  });

  test('is written in order: an earlier day has an earlier text', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === isoOfDay(a) < isoOfDay(b)));
  });

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1972-03-01', 790],
    ['1917-11-07', -19_048]
  ])('%s is day %i', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoOfDay(day)).toBe(iso);
  });

  test('runs over into the next year from month 13', () => {
    expect(dayOf(1943, 13)).toBe(dayOf(1944, 1));
  });

  test('keeps years before 100 apart from those of the 20th century', () => {
    expect(partsOfDay(dayOf(44, 3, 15))).toEqual({ year: 44, month: 3, day: 15 });
  });
});

describe('a text that is no full date', () => {
  test.each([
    '1943-02-29',
    '1944-13-01',
    '1944-00-10',
    '1944-12-00',
    '1944-12',
    '1944',
    '10/12/1944',
    '1944-12-10T00:00',
    ''
  ])('is refused: %j', (text) => {
    expect(() => dayOfIso(text)).toThrow(RangeError);
  });
});
