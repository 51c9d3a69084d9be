import fc from 'fast-check';
import type { Interval } from '#lib/domain/time/interval.ts';
import {
  ATLAS_INTERVAL,
  FIRST_YEAR,
  isInAtlas,
  LAST_YEAR,
  type Moment,
  type Scale
} from '#lib/domain/time/moment.ts';
import type { Span } from '#lib/domain/time/span.ts';

/** Any interval of at least a day, in and around the atlas. */
export const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.integer({ min: ATLAS_INTERVAL.from - 4000, max: ATLAS_INTERVAL.until + 4000 }),
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9000 }))
  )
  .map(([from, length]) => ({ from, until: from + length }));

/** An interval of which at least a day lies in the atlas, as that of every event does. */
export const intervalInAtlas = interval.filter(
  ({ from, until }) => from < ATLAS_INTERVAL.until && until > ATLAS_INTERVAL.from
);

const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });

export const scale = fc.constantFrom<Scale>('years', 'months');

/** A year or a month of the atlas. */
export const moment: fc.Arbitrary<Moment> = fc
  .oneof(
    year.map((year): Moment => ({ year })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([year, month]): Moment => ({ year, month }))
  )
  .filter(isInAtlas);

/** A moment and a span that go together: a range does not begin after the moment. */
export const momentAndSpan: fc.Arbitrary<{ moment: Moment; span: Span }> = moment.chain((moment) =>
  fc
    .oneof(
      fc.constantFrom<Span>({ mode: 'year' }, { mode: 'trail' }, { mode: 'all' }),
      fc.integer({ min: FIRST_YEAR, max: moment.year }).map((fromYear): Span => ({ mode: 'range', fromYear }))
    )
    .map((span) => ({ moment, span }))
);
