import { describe, expect, test } from 'vitest';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import { during } from '#tests/support/record.ts';

describe('the day by which names and borders go', () => {
  test.each<[string, Moment, string | null, string]>([
    ['the last of the year', { year: 1938 }, null, '1938-12-31'],
    ['the last of the month', { year: 1938, month: 9 }, null, '1938-09-30'],
    ['that of the open event', { year: 1938 }, '1938-09-29', '1938-09-29'],
    ['the first of an event of some days', { year: 1944 }, '1944-11-24/1944-12-16', '1944-11-24'],
    [
      'the first that is shown of an event that began before',
      { year: 1945 },
      '1944-12-31/1945-01-10',
      '1945-01-01'
    ],
    ['the last of the year for a long event', { year: 1946 }, '1946/1956', '1946-12-31'],
    ['the last of the year for an event of another', { year: 1938 }, '1945-02-04', '1938-12-31'],
    ['the last of the year for one that is not dated closer', { year: 1938 }, '1938', '1938-12-31']
  ])('is %s', (_title, moment, event, day) => {
    expect(isoOfDay(dayShown(moment, event === null ? null : during(event)))).toBe(day);
  });
});
