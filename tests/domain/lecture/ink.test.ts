import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptLine, simplify, unwrap, type Position } from '#lib/domain/lecture/ink.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const line = fc.array(fc.tuple(longitude, latitude), { minLength: 1, maxLength: 60 });

describe('a line drawn by hand', () => {
  test('goes on across the antimeridian instead of around the world', () => {
    const drawn: Position[] = [
      [178, 60],
      [-179, 61],
      [-176, 62],
      [179, 63]
    ];
    expect(unwrap(drawn).map(([x]) => x)).toEqual([178, 181, 184, 179]);
  });

  test('never jumps, and stays where it was drawn', () => {
    fc.assert(
      fc.property(line, (drawn) => {
        const whole = unwrap(drawn);
        whole
          .slice(1)
          .forEach(([x], index) => expect(Math.abs(x - whole[index]![0])).toBeLessThanOrEqual(180));
        whole.forEach(([x], index) => {
          const turns = (x - drawn[index]![0]) / 360;
          expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
        });
      })
    );
  });

  test('loses the points on a straight way and keeps its corners', () => {
    const straight: Position[] = Array.from({ length: 50 }, (_, index) => [index, 0]);
    expect(simplify(straight, 1e-6)).toEqual([
      [0, 0],
      [49, 0]
    ]);
    const corner: Position[] = [...straight, [49, 20], [49, 40]];
    expect(simplify(corner, 1e-3)).toContainEqual([49, 0]);
  });

  test('keeps its ends, in order, and only points that were drawn', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 0.1, noNaN: true }), (drawn, tolerance) => {
        const kept = simplify(drawn, tolerance);
        expect(kept[0]).toEqual(drawn[0]);
        expect(kept.at(-1)).toEqual(drawn.at(-1));
        const places = kept.map((point) => (drawn as readonly (typeof point)[]).indexOf(point));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      })
    );
  });

  test('is kept finer the closer the map is', () => {
    const wave: Position[] = Array.from({ length: 200 }, (_, index) => [
      index / 20,
      Math.sin(index / 6) * 0.4
    ]);
    const far = keptLine(wave, 512).length;
    const near = keptLine(wave, 512 * 2 ** 6).length;
    expect(far).toBeLessThan(near);
    expect(near).toBeLessThan(wave.length);
  });
});
