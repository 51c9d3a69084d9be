import { describe, expect, test } from 'vitest';
import type { Camera } from '#lib/domain/address/camera.ts';
import { PAGE } from '#lib/plate/format.ts';
import { lookOf } from '#lib/plate/look.ts';
import { fitView, lookView } from '#lib/plate/view.ts';

const CAMERA: Camera = { lat: 48.86, lon: 2.35, zoom: 5, bearing: 0, pitch: 0 };
const WIDE = { width: 1440, height: 900 };
const { width, height } = PAGE;

describe('where a reader looks', () => {
  test('is a width on the ground, by zoom and latitude', () => {
    // At zoom 5 the equator has 16 384 pixels.
    const { kmAcross } = lookOf({ ...CAMERA, lat: 0 }, { width: 1440, height: 100 }, PAGE);
    expect(kmAcross).toBeCloseTo((40_075 * 1440) / 16_384, 6);
    expect(lookOf({ ...CAMERA, lat: 60 }, { width: 1440, height: 100 }, PAGE).kmAcross).toBeCloseTo(
      kmAcross / 2,
      6
    );
  });

  test('is shown whole, on a screen that is taller than the plate too', () => {
    const tall = { width: 390, height: 844 };
    const kmPerPixel = lookOf(CAMERA, WIDE, PAGE).kmAcross / WIDE.width;
    expect(lookOf(CAMERA, tall, PAGE).kmAcross).toBeCloseTo(kmPerPixel * tall.height * 1.5, 6);
    expect(lookOf({ ...CAMERA, zoom: 0.6, lat: 0 }, WIDE, PAGE).kmAcross).toBeLessThanOrEqual(40_075);
  });

  test('is the middle of the plate, in a region and in the world', () => {
    for (const kmAcross of [800, 4000, 20_000]) {
      const [x, y] = lookView({ lon: 37.6, lat: 55.7, kmAcross, bearing: 0 }).project([37.6, 55.7]);
      expect(x).toBeCloseTo(width / 2, 6);
      expect(y).toBeCloseTo(height / 2, 6);
    }
  });

  test('keeps its scale', () => {
    const { perKm } = lookView({ lon: 2.35, lat: 48.86, kmAcross: 2000, bearing: 0 });
    expect(perKm).toBeCloseTo(width / 2000, 6);
  });

  test('is turned as the reader turned it: what lies in the direction of the bearing is above', () => {
    const { project } = lookView({ lon: 0, lat: 45, kmAcross: 2000, bearing: 90 });
    const [x, y] = project([3, 45]);
    expect(x).toBeCloseTo(width / 2, -1);
    expect(y).toBeLessThan(height / 2 - 50);
  });
});

test('a map of the world wastes no room on what is above it', () => {
  const { project } = fitView([
    [-77, 38.9],
    [106.7, 10.8]
  ]);
  expect(project([0, 83.7])[1]).toBeLessThanOrEqual(1);
  expect(project([-77, 38.9])[1]).toBeGreaterThanOrEqual(89);
});
