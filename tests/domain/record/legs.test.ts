import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legsOf, requirePlace, takeLane, type Leg } from '#lib/domain/record/legs.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { overlaps, type Interval } from '#lib/domain/time/interval.ts';
import { interval as intervals } from '#tests/support/arbitrary-time.ts';
import { during, makeEvent, PLACE_BY_ID, PLACES } from '#tests/support/record.ts';

const legsFor = (...journeys: readonly (readonly [edtf: string, ...stops: string[]])[]) =>
  legsOf(
    journeys.map(([edtf, ...stops], index) =>
      makeEvent({ id: `e${index}`, edtf, stops: stops.map((place) => ({ place })) })
    ),
    PLACE_BY_ID
  );

/** The directed pair of cities that a leg runs between. */
const pairOf = ({ from, to }: Leg) => `${from.city ?? from.id}>${to.city ?? to.id}`;

describe('the legs of a journey', () => {
  test('lead from stop to stop in order, and a point has none', () => {
    const legs = legsFor(['1944', 'yalta'], ['1966', 'paris', 'moscow', 'yalta', 'paris']);
    expect(
      legs.map(({ eventIndex, from, to, position, count }) => [eventIndex, from.id, to.id, position, count])
    ).toEqual([
      [1, 'paris', 'moscow', 0, 3],
      [1, 'moscow', 'yalta', 1, 3],
      [1, 'yalta', 'paris', 2, 3]
    ]);
  });

  test.each<[string, readonly (readonly [string, ...string[]])[], number[]]>([
    [
      'at the same time run side by side',
      [
        ['1944', 'paris', 'moscow'],
        ['1944-12', 'paris', 'moscow']
      ],
      [0, 1]
    ],
    [
      'one after the other share a lane',
      [
        ['1944', 'paris', 'moscow'],
        ['1945', 'paris', 'moscow']
      ],
      [0, 0]
    ],
    [
      'in opposite directions never meet',
      [
        ['1944', 'paris', 'moscow'],
        ['1944', 'moscow', 'paris']
      ],
      [0, 0]
    ],
    [
      'between houses of two cities run side by side',
      [
        ['1944', 'elysee', 'kremlin'],
        ['1944', 'paris', 'moscow']
      ],
      [0, 1]
    ],
    [
      'there, back and there again do not cover themselves',
      [['1944', 'paris', 'moscow', 'paris', 'moscow']],
      [0, 0, 1]
    ],
    [
      'take the lowest lane that is free again',
      [
        ['1944/1946', 'paris', 'yalta'],
        ['1944', 'paris', 'yalta'],
        ['1945', 'paris', 'yalta']
      ],
      [0, 1, 1]
    ]
  ])('%s', (_title, journeys, lanes) => {
    expect(legsFor(...journeys).map(({ lane }) => lane)).toEqual(lanes);
  });

  test.each([
    [1, 0],
    [3, 2],
    [7, 6],
    [13, 6]
  ])('of %i journeys there is one with the rank %i, and none beyond', (count, last) => {
    const legs = legsFor(...Array.from({ length: count }, () => ['1944', 'paris', 'moscow'] as const));
    expect(Math.max(...legs.map(({ rank }) => rank))).toBeCloseTo(last);
  });

  test('name only places of the record', () => {
    expect(() => legsFor(['1944', 'paris', 'atlantis'])).toThrow('"atlantis"');
    expect(() => requirePlace(PLACE_BY_ID, 'atlantis')).toThrow('"atlantis"');
    expect(requirePlace(PLACE_BY_ID, 'yalta').id).toBe('yalta');
  });
});

describe('whatever the journeys', () => {
  const stops = fc.array(
    fc.constantFrom(...PLACES).map(({ id }) => ({ place: id })),
    { minLength: 1, maxLength: 4 }
  );
  const manyLegs = fc.array(fc.record({ interval: intervals, stops }), { maxLength: 25 }).map((parts) =>
    legsOf(
      parts.map((part, index) => makeEvent({ id: `e${index}`, edtf: '1944', ...part })),
      PLACE_BY_ID
    )
  );

  test('two legs of a directed pair that overlap in time never share a lane, and no two share a rank', () => {
    fc.assert(
      fc.property(manyLegs, (legs) => {
        legs.forEach((one, index) =>
          legs.slice(0, index).forEach((other) => {
            if (pairOf(one) !== pairOf(other)) return;
            if (overlaps(one.event.interval, other.event.interval)) expect(one.lane).not.toBe(other.lane);
            expect(one.rank).not.toBe(other.rank);
          })
        );
      })
    );
  });

  test('the ranks of a pair begin at 0, follow its order, lie 1 apart and closer only to stay within 6', () => {
    fc.assert(
      fc.property(manyLegs, (legs) => {
        for (const pair of new Set(legs.map(pairOf))) {
          const ranks = legs.filter((leg) => pairOf(leg) === pair).map(({ rank }) => rank);
          expect(ranks[0]).toBe(0);
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          expect(ranks.at(-1)).toBeCloseTo(Math.min(6, ranks.length - 1));
        }
      })
    );
  });

  test('a lane is opened only if all others are taken', () => {
    fc.assert(
      fc.property(fc.array(intervals, { maxLength: 20 }), (all) => {
        const lanes: Interval[][] = [];
        for (const interval of all) {
          const before = lanes.map((taken) => taken.some((other) => overlaps(other, interval)));
          const lane = takeLane(lanes, interval);
          expect(lane).toBe(before.includes(false) ? before.indexOf(false) : before.length);
        }
      })
    );
  });
});

describe('the time of a leg', () => {
  const timesOf = (stops: AtlasEvent['stops']) =>
    legsOf([makeEvent({ id: 'journey', edtf: '1922-09/1922-10', stops })], PLACE_BY_ID).map(
      ({ interval }) => interval
    );
  const whole = during('1922-09/1922-10');

  test('is that of the event if no stop is dated', () => {
    expect(timesOf([{ place: 'paris' }, { place: 'moscow' }, { place: 'yalta' }])).toEqual([whole, whole]);
  });

  test('runs from the dated stop before it to the dated stop after it', () => {
    const moscow = { place: 'moscow', interval: during('1922-09-20') };
    expect(timesOf([{ place: 'paris' }, moscow, { place: 'yalta' }])).toEqual([
      during('1922-09-01/1922-09-20'),
      during('1922-09-20/1922-10-31')
    ]);
  });

  test('is that of the event if a stop is dated outside of it', () => {
    const late = { place: 'moscow', interval: during('1925') };
    expect(timesOf([{ place: 'paris' }, late, { place: 'yalta' }])).toEqual([whole, whole]);
  });
});
