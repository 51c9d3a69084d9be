import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { intervalOfMoment, type Moment } from '#lib/domain/time/moment.ts';
import { presenceOf, windowOf, type Span } from '#lib/domain/time/span.ts';
import { intervalInAtlas, momentAndSpan } from '#tests/support/arbitrary-time.ts';
import { during } from '#tests/support/record.ts';

/** An event and what a moment and a span make of it. */
const cases = fc.tuple(intervalInAtlas, momentAndSpan).map(([event, { moment, span }]) => {
  const window = windowOf(moment, span);
  return { event, moment, span, window, presence: presenceOf(event, window) };
});

describe('presence', () => {
  test('is live exactly for what overlaps the live window', () => {
    fc.assert(
      fc.property(
        cases,
        ({ event, window, presence }) => (presence === 'live') === overlaps(event, window.live)
      )
    );
  });

  test('is past only for what is over, and absent for all that is still to come', () => {
    fc.assert(
      fc.property(cases, ({ event, window, presence }) => {
        if (presence === 'past') expect(event.until).toBeLessThanOrEqual(window.live.from);
        if (event.from >= window.live.until) expect(presence).toBe('absent');
      })
    );
  });

  test('loses nothing that has ended when everything so far is shown', () => {
    fc.assert(
      fc.property(intervalInAtlas, momentAndSpan, (event, { moment }) => {
        fc.pre(event.until <= intervalOfMoment(moment).from);
        expect(presenceOf(event, windowOf(moment, { mode: 'all' }))).toBe('past');
      })
    );
  });

  test('is never past in a range or in a year alone', () => {
    const still = cases.filter(({ span }) => span.mode === 'range' || span.mode === 'year');
    fc.assert(fc.property(still, ({ presence }) => presence !== 'past'));
  });

  test('only grows from a year to its trail to everything so far', () => {
    const rank = { absent: 0, past: 1, live: 2 };
    fc.assert(
      fc.property(intervalInAtlas, momentAndSpan, (event, { moment }) => {
        const [year, trail, all] = (['year', 'trail', 'all'] as const).map(
          (mode) => rank[presenceOf(event, windowOf(moment, { mode }))]
        ) as [number, number, number];
        expect(year).toBeLessThanOrEqual(trail);
        expect(trail).toBeLessThanOrEqual(all);
      })
    );
  });

  test.each([
    ['1944-12-10', 'trail', 'past'],
    ['1939-12-31', 'trail', 'absent'],
    ['1940-01-01', 'trail', 'past'],
    ['1939-12-31/1940-01-01', 'trail', 'past'],
    ['1944-12-31/1945-01-01', 'trail', 'live'],
    ['1946-01-01', 'trail', 'absent'],
    ['1917', 'all', 'past'],
    ['1944', 'year', 'absent'],
    ['1917/1991', 'year', 'live']
  ] as const)('of %s in 1945 with the span "%s" is %s', (edtf, mode, presence) => {
    expect(presenceOf(during(edtf), windowOf({ year: 1945 }, { mode }))).toBe(presence);
  });
});

describe('the window', () => {
  test.each<[Moment, Span, string, string, string]>([
    [{ year: 1966 }, { mode: 'year' }, '1966-01-01', '1966-01-01', '1967-01-01'],
    [{ year: 1966, month: 6 }, { mode: 'year' }, '1966-06-01', '1966-06-01', '1966-07-01'],
    [{ year: 1966 }, { mode: 'trail' }, '1961-01-01', '1966-01-01', '1967-01-01'],
    [{ year: 1966, month: 6 }, { mode: 'trail' }, '1961-06-01', '1966-06-01', '1966-07-01'],
    [{ year: 1966 }, { mode: 'all' }, '1917-11-01', '1966-01-01', '1967-01-01'],
    [{ year: 1958 }, { mode: 'range', fromYear: 1944 }, '1944-01-01', '1944-01-01', '1959-01-01'],
    [{ year: 1958, month: 6 }, { mode: 'range', fromYear: 1958 }, '1958-01-01', '1958-01-01', '1958-07-01']
  ])('of %o with %o reaches back to %s and is live in [%s, %s)', (moment, span, reach, from, until) => {
    const window = windowOf(moment, span);
    expect([window.reach, window.live.from, window.live.until].map(isoOfDay)).toEqual([reach, from, until]);
  });
});
