import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { countVisible, passes, visibleEvents } from '#lib/domain/record/visible.ts';
import { presenceOf, windowOf } from '#lib/domain/time/span.ts';
import { intervalInAtlas } from '#tests/support/arbitrary-time.ts';
import { view as views } from '#tests/support/arbitrary-view.ts';
import { makeEvent } from '#tests/support/record.ts';

const events = fc
  .array(
    fc.record({
      interval: intervalInAtlas,
      family: fc.constantFrom(...FAMILIES),
      theatres: fc.subarray([...THEATRES], { minLength: 1 })
    }),
    { maxLength: 30 }
  )
  .map((parts) => parts.map((part, index) => makeEvent({ id: `e${index}`, edtf: '1944', ...part })));

const ALL = { families: new Set(FAMILIES), theatresOff: new Set<string>(), follow: null };

describe('what is visible', () => {
  test('is what passes and is present, in the order of the record', () => {
    fc.assert(
      fc.property(events, views, (events, view) => {
        const window = windowOf(view.moment, view.span);
        const visible = visibleEvents(events, window, view);
        expect(visible.map(({ event }) => event)).toEqual(
          events.filter((event) => presenceOf(event.interval, window) !== 'absent' && passes(event, view))
        );
        for (const { event, presence } of visible) expect(presence).toBe(presenceOf(event.interval, window));
      })
    );
  });

  test('counts by family to as many events as show when all is on', () => {
    fc.assert(
      fc.property(events, views, (events, view) => {
        const window = windowOf(view.moment, view.span);
        const counts = countVisible(events, window, ({ family }) => [family]);
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        expect(total).toBe(visibleEvents(events, window, ALL).length);
      })
    );
  });

  test('counts by theatre what shows when that theatre alone is on', () => {
    fc.assert(
      fc.property(events, views, fc.constantFrom(...THEATRES), (events, view, theatre) => {
        const window = windowOf(view.moment, view.span);
        const alone = visibleEvents(events, window, {
          ...ALL,
          theatresOff: new Set(THEATRES.filter((other) => other !== theatre))
        });
        expect(countVisible(events, window, ({ theatres }) => theatres).get(theatre) ?? 0).toBe(alone.length);
      })
    );
  });
});

test.each([
  ['its family and one of its theatres are on', ['visit'], ['paris', 'poland'], true],
  ['its family is off', ['aid'], [], false],
  ['all its theatres are off', ['visit'], ['paris', 'moscow', 'yalta'], false]
] as const)(
  'an event of Paris and Moscow, where %s (families %j, without %j): passes is %s',
  (_when, families, off, passing) => {
    const event = makeEvent({ id: 'visit', edtf: '1944', family: 'visit', theatres: ['paris', 'moscow'] });
    const filter = { families: new Set(families), theatresOff: new Set<string>(off), follow: null };
    expect(passes(event, filter)).toBe(passing);
  }
);

test('while a person is followed only what they had a part in passes', () => {
  const event = makeEvent({ id: 'visit', edtf: '1922', people: ['herriot'] });
  expect(['herriot', 'laval', null].map((follow) => passes(event, { ...ALL, follow }))).toEqual([
    true,
    false,
    true
  ]);
});
