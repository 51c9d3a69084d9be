import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { visibleEvents } from '#lib/domain/record/visible.ts';
import { DEFAULT_VIEW } from '#lib/domain/address/view.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { stepTo, type Side, type Standing } from '#lib/map/spatial-step.ts';
import { readStatic } from '#tests/support/borders.ts';

const at = (x: number, y: number, isBehind = false): Standing => ({ x, y, isBehind });
const SIDES: readonly Side[] = ['left', 'right', 'up', 'down'];

describe('a step to one side', () => {
  const cross = [at(0, 0), at(100, 0), at(-100, 0), at(0, 100), at(0, -100)];

  test('goes to what stands there', () => {
    expect(SIDES.map((side) => stepTo(side, cross, 0))).toEqual([2, 1, 4, 3]);
  });

  test('stays where nothing stands farther on', () => {
    expect(stepTo('right', cross, 1)).toBe(1);
    expect(stepTo('up', [], 0)).toBe(0);
  });

  test('prefers what lies ahead to what is nearer and aside', () => {
    expect(stepTo('right', [at(0, 0), at(20, 60), at(120, 10)], 0)).toBe(2);
    // Unless there is nothing else.
    expect(stepTo('right', [at(0, 0), at(20, 60)], 0)).toBe(1);
  });

  test('passes over what stands on the same spot, and over the far side of the globe', () => {
    expect(stepTo('right', [at(0, 0), at(3, 0), at(50, 0, true), at(90, 0)], 0)).toBe(3);
  });

  test('takes the first of those that stand on one spot', () => {
    expect(stepTo('right', [at(0, 0), at(90, 0), at(90, 0)], 0)).toBe(1);
  });

  const spots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 1400 }),
      y: fc.integer({ min: 0, max: 900 }),
      isBehind: fc.boolean()
    }),
    { minLength: 1, maxLength: 30 }
  );
  test('never goes the other way, nor to what is not to be seen', () => {
    fc.assert(
      fc.property(spots, fc.constantFrom(...SIDES), (all, side) => {
        const to = stepTo(side, all, 0);
        if (to === 0) return;
        const [dx, dy] = [all[to]!.x - all[0]!.x, all[to]!.y - all[0]!.y];
        expect({ left: -dx, right: dx, up: -dy, down: dy }[side]).toBeGreaterThan(0);
        expect(all[to]!.isBehind).toBe(false);
      })
    );
  });
});

test('in every year each spot of the map can be reached by arrows alone', () => {
  const catalogue = createCatalogue(JSON.parse(readStatic('record.en.json')) as AtlasRecord);
  for (let year = 1917; year <= 1991; year += 1) {
    const shown = visibleEvents(catalogue.record.events, windowOf({ year }, { mode: 'year' }), DEFAULT_VIEW);
    const ids = new Set(shown.flatMap(({ event }) => placesOfEvent(event)));
    // Degrees times twelve are about what a window shows of the world.
    const spots = [...ids].map((id) => {
      const { lon, lat } = catalogue.place(id);
      return at(lon * 12, -lat * 16);
    });
    const reached = new Set([0]);
    for (const from of reached) for (const side of SIDES) reached.add(stepTo(side, spots, from));
    const isNear = (one: Standing, other: Standing) =>
      Math.abs(one.x - other.x) <= 6 && Math.abs(one.y - other.y) <= 6;
    const missed = spots.filter((spot) => ![...reached].some((index) => isNear(spots[index]!, spot)));
    expect(missed, String(year)).toEqual([]);
  }
});
