import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '#lib/domain/record/legs.ts';
import { cameraAt, formatOf, viewAt, viewOfPoints } from '#lib/plate/screen.ts';

const PARIS: LonLat = [2.35, 48.86];
const MOSCOW: LonLat = [37.62, 55.75];
const SAIGON: LonLat = [106.7, 10.8];
const desk = { width: 1440, height: 900, units: 1.6 };
const phone = { width: 390, height: 844, units: 1.6 };
const covered = { top: 84, right: 96, bottom: 200, left: 400 };

describe('a map of the size of the window', () => {
  test.each([
    ['a desk', desk, covered],
    ['a phone', phone, { top: 72, right: 62, bottom: 420, left: 62 }]
  ])('shows places clear of what covers it on %s', (_, screen, panels) => {
    for (const points of [[PARIS], [PARIS, MOSCOW], [PARIS, MOSCOW, SAIGON]]) {
      const { project, format } = viewOfPoints(points, panels, screen);
      expect(format).toMatchObject(formatOf(screen));
      for (const point of points) {
        const [x, y] = project(point).map((unit) => unit / screen.units) as [number, number];
        expect(x).toBeGreaterThanOrEqual(panels.left - 1);
        expect(x).toBeLessThanOrEqual(screen.width - panels.right + 1);
        expect(y).toBeGreaterThanOrEqual(panels.top - 1);
        expect(y).toBeLessThanOrEqual(screen.height - panels.bottom + 1);
      }
    }
  });

  test('of a camera has its place in the middle, and gives the camera back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -60, max: 75, noNaN: true }),
        // In the far north a window of seven is already narrower than the closest that there is.
        fc.double({ min: 1.5, max: 6.5, noNaN: true }),
        (lon, lat, zoom) => {
          const view = viewAt({ lon, lat, zoom, bearing: 0, pitch: 0 }, desk);
          const middle = [desk.width * 0.8, desk.height * 0.8] as const;
          const [x, y] = view.project([lon, lat]);
          expect(x).toBeCloseTo(middle[0], 3);
          expect(y).toBeCloseTo(middle[1], 3);
          const back = cameraAt(view, middle, 0, desk);
          expect(back.lon).toBeCloseTo(lon, 3);
          expect(back.lat).toBeCloseTo(lat, 3);
          expect(back.zoom).toBeCloseTo(zoom, 3);
        }
      )
    );
  });

  test('comes a step closer to what is twice as large', () => {
    const view = viewOfPoints([PARIS, MOSCOW], covered, desk);
    const closer = viewAt(cameraAt(view, view.project(PARIS), 1, desk), desk);
    expect(closer.perKm / view.perKm).toBeCloseTo(2, 3);
    expect(closer.project(PARIS)[0]).toBeCloseTo(desk.width * 0.8, 3);
  });

  test('is never so close that there is nothing to see, and beside the world there is no place', () => {
    const { perKm, format } = viewAt({ lon: 2, lat: 48, zoom: 16, bearing: 0, pitch: 0 }, desk);
    expect(format.width / perKm).toBeCloseTo(250, 0);
    const world = viewAt({ lon: 0, lat: 0, zoom: 0, bearing: 0, pitch: 0 }, desk);
    expect(world.unproject([5, 5])).toBeNull();
  });
});
