import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/domain/record/legs.ts';
import { capOf, capsMeet, middleOf } from '#lib/plate/cap.ts';
import { PAGE } from '#lib/plate/format.ts';
import { fitView } from '#lib/plate/view.ts';

const { width: WIDTH, height: HEIGHT } = PAGE;

const PARIS: LonLat = [2.35, 48.86];
const MOSCOW: LonLat = [37.62, 55.75];
const SAIGON: LonLat = [106.7, 10.8];
const WASHINGTON: LonLat = [-77, 38.9];

const inhabited: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -50, max: 72, noNaN: true })
);

describe('a view', () => {
  test('holds every place with room beside it', () => {
    fc.assert(
      fc.property(fc.array(inhabited, { minLength: 1, maxLength: 8 }), (points) => {
        const { project } = fitView(points);
        for (const point of points) {
          const [x, y] = project(point);
          expect(x).toBeGreaterThanOrEqual(149);
          expect(x).toBeLessThanOrEqual(WIDTH - 149);
          expect(y).toBeGreaterThanOrEqual(89);
          expect(y).toBeLessThanOrEqual(HEIGHT - 89);
        }
      })
    );
  });

  test('has north above south and west before east', () => {
    for (const points of [[PARIS], [PARIS, MOSCOW], [WASHINGTON, SAIGON]]) {
      const { project } = fitView(points);
      const [lon, lat] = points[0]!;
      expect(project([lon, lat + 1])[1]).toBeLessThan(project([lon, lat])[1]);
      expect(project([lon + 1, lat])[0]).toBeGreaterThan(project([lon, lat])[0]);
    }
  });

  test('of a single place shows the lands around it', () => {
    const [x, y] = fitView([PARIS]).project(PARIS);
    expect([Math.round(x), Math.round(y)]).toEqual([WIDTH / 2, HEIGHT / 2]);
    const berlin = fitView([PARIS]).project([13.4, 52.5]);
    expect(berlin[0]).toBeLessThan(WIDTH);
    expect(berlin[1]).toBeGreaterThan(0);
  });

  test('knows how far it reaches', () => {
    const { cap, project } = fitView([PARIS, MOSCOW]);
    const isSeen = (point: LonLat) => {
      const [x, y] = project(point);
      return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
    };
    for (let lon = -180; lon < 180; lon += 5) {
      for (let lat = -60; lat < 85; lat += 5) {
        if (isSeen([lon, lat])) expect(capsMeet(cap, { middle: [lon, lat], radius: 0 })).toBe(true);
      }
    }
  });

  test('of nothing there is none', () => {
    expect(() => fitView([])).toThrow(RangeError);
  });
});

test('a cap holds its points, across the antimeridian too', () => {
  const [lon] = middleOf([
    [170, 0],
    [-170, 0]
  ]);
  expect(Math.abs(lon)).toBeCloseTo(180, 6);
  fc.assert(
    fc.property(fc.array(inhabited, { minLength: 1, maxLength: 6 }), (points) => {
      const cap = capOf(points);
      for (const middle of points) expect(capsMeet(cap, { middle, radius: 1e-9 })).toBe(true);
    })
  );
});
