import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterPlate, type PlaceToName } from '#lib/plate/lettering.ts';
import { PAGE } from '#lib/plate/format.ts';

const { width: WIDTH, height: HEIGHT } = PAGE;

const place = (x: number, y: number, text: string): PlaceToName => ({
  at: [x, y],
  text,
  clear: { left: 16, right: 16 }
});

describe('names on a plate', () => {
  test('stand to the right of their dots', () => {
    const { places } = letterPlate([place(300, 300, 'Paris')], [], [], []);
    expect(places).toEqual([{ x: 316, y: 310, text: 'Paris', anchor: 'start' }]);
  });

  test('give way to one another, to signs and to the edge', () => {
    const near = letterPlate([place(300, 300, 'Paris'), place(330, 300, 'Versailles')], [], [], []);
    expect(near.places.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    const signed = letterPlate([place(300, 300, 'Paris')], [], [], [[350, 300]]);
    expect(signed.places[0]?.anchor).toBe('end');
    const atEdge = letterPlate([place(WIDTH - 20, 300, 'Moscow')], [], [], []);
    expect(atEdge.places[0]?.anchor).toBe('end');
  });

  test('cross a line if they must, but not a name: the third place that has no room goes without', () => {
    const lines = Array.from({ length: 40 }, (_, index) => [index * 25, 300] as const);
    expect(letterPlate([place(300, 300, 'Paris')], [], lines, []).places[0]?.anchor).toBe('middle');
    const crowd = Array.from({ length: 30 }, (_, index) => place(300 + index, 300, 'Saint-Germain'));
    const { places } = letterPlate(crowd, [], [], []);
    expect(places.length).toBeGreaterThanOrEqual(2);
    expect(places.length).toBeLessThan(8);
  });

  test('of lands stay clear of everything', () => {
    const lands = [
      { at: [300, 300] as const, text: 'France' },
      { at: [600, 300] as const, text: 'Poland' }
    ];
    const { lands: set } = letterPlate([place(300, 300, 'Paris')], lands, [], []);
    expect(set.map(({ text }) => text)).toEqual(['Poland']);
  });

  test('keep to the paper', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: 20, max: WIDTH - 20 }),
      y: fc.integer({ min: 40, max: HEIGHT - 40 })
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 12 }), (points) => {
        const crowd = points.map(({ x, y }, index) => place(x, y, `Place ${index}`));
        for (const { x, y } of letterPlate(crowd, [], [], []).places.slice(2)) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(WIDTH);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(HEIGHT);
        }
      })
    );
  });
});
