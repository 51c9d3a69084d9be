import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revealEvent } from '#lib/domain/address/selecting.ts';
import { DEFAULT_VIEW, type View } from '#lib/domain/address/view.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { concerns, passes } from '#lib/domain/record/visible.ts';
import { isInAtlas, scaleOf } from '#lib/domain/time/moment.ts';
import { presenceOf, windowOf } from '#lib/domain/time/span.ts';
import { intervalInAtlas } from '#tests/support/arbitrary-time.ts';
import { view as views } from '#tests/support/arbitrary-view.ts';
import { makeEvent } from '#tests/support/record.ts';

const events = fc
  .record({
    interval: intervalInAtlas,
    family: fc.constantFrom(...FAMILIES),
    theatres: fc.subarray([...THEATRES], { minLength: 1 })
  })
  .map((part) => makeEvent({ id: 'any', edtf: '1944', ...part }));

const isLive = (view: View, event: AtlasEvent) =>
  presenceOf(event.interval, windowOf(view.moment, view.span)) === 'live';

describe('revealing an event', () => {
  test('makes it live and lets it through', () => {
    fc.assert(
      fc.property(views, events, (view, event) => {
        const revealed = revealEvent(view, event);
        expect(isLive(revealed, event)).toBe(true);
        expect(passes(event, revealed)).toBe(true);
      }),
      { numRuns: 300 }
    );
  });

  test('keeps the scale and the mode, stays in the atlas, and leaves the rest alone', () => {
    fc.assert(
      fc.property(views, events, (view, event) => {
        const { moment, span, families, theatresOff, follow, ...rest } = revealEvent(view, event);
        expect(view).toMatchObject(rest);
        // Whoever is followed is followed on, unless they had no part in it.
        expect(follow).toBe(concerns(event, view.follow) ? view.follow : null);
        expect(scaleOf(moment)).toBe(scaleOf(view.moment));
        expect(isInAtlas(moment)).toBe(true);
        expect(span.mode).toBe(view.span.mode);
        if (span.mode === 'range') expect(span.fromYear).toBeLessThanOrEqual(moment.year);
        expect([...families]).toEqual(expect.arrayContaining([...view.families]));
        expect([...view.theatresOff]).toEqual(expect.arrayContaining([...theatresOff]));
      })
    );
  });

  test('changes nothing if it shows already', () => {
    fc.assert(
      fc.property(views, events, (view, event) => {
        const revealed = revealEvent(view, event);
        expect(revealEvent(revealed, event)).toBe(revealed);
      })
    );
  });

  const in1966 = makeEvent({ id: 'visit-1966', edtf: '1966-06-20/1966-07-01', theatres: ['moscow'] });
  test.each<[string, Partial<View>, Partial<View>]>([
    ['goes to its year', {}, { moment: { year: 1966 } }],
    ['goes to its month', { moment: { year: 1944, month: 1 } }, { moment: { year: 1966, month: 6 } }],
    ['stays in a later month that it reaches', { moment: { year: 1966, month: 7 } }, {}],
    [
      'moves the end of a range to a later event',
      { moment: { year: 1958 }, span: { mode: 'range', fromYear: 1944 } },
      { moment: { year: 1966 } }
    ],
    [
      'moves the beginning of a range to an earlier event',
      { moment: { year: 1985 }, span: { mode: 'range', fromYear: 1970 } },
      { span: { mode: 'range', fromYear: 1966 } }
    ],
    [
      'turns on its family alone',
      { moment: { year: 1966 }, families: new Set(['aid']) },
      { families: new Set(['aid', 'visit']) }
    ],
    [
      'turns on its theatres alone',
      { moment: { year: 1966 }, theatresOff: new Set(['poland', 'moscow']) },
      { theatresOff: new Set(['poland']) }
    ]
  ])('%s', (_title, before, change) => {
    const view: View = { ...DEFAULT_VIEW, ...before };
    expect(revealEvent(view, in1966)).toEqual({ ...view, ...change });
  });

  test.each(['1906/1918', '../1918'])('goes to the first year of the atlas for an event of %s', (edtf) => {
    const early = makeEvent({ id: 'loan', edtf });
    expect(revealEvent(DEFAULT_VIEW, early).moment).toEqual({ year: 1917 });
  });
});
