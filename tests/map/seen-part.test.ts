import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { seenPartOf, takeIn, zoomToFit } from '#lib/map/seen-part.ts';

/** A flat map without turn or tilt, on which a degree is `2 ** zoom` pixels in both directions. */
function makeMap(width: number, height: number, zoom: number, lon = 0, squeeze = 1) {
  const at = { lon, lat: 0, zoom };
  const wrapped = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
  const point = (lng: number, lat: number) => ({ lng, lat, wrap: () => point(wrapped(lng), lat) });
  const map = {
    getContainer: () => ({ clientWidth: width, clientHeight: height }),
    unproject: ([x, y]: [number, number]) =>
      point(at.lon + (x - width / 2) / 2 ** at.zoom, at.lat - (y - height / 2) / 2 ** at.zoom),
    project: ([lng, lat]: [number, number]) => ({
      x: width / 2 + (lng - at.lon) * 2 ** at.zoom * squeeze,
      y: height / 2 - (lat - at.lat) * 2 ** at.zoom * squeeze
    }),
    getCenter: () => point(at.lon, at.lat),
    getZoom: () => at.zoom,
    getBearing: () => 0,
    getPitch: () => 0,
    jumpTo: ({ center, zoom }: { center: [number, number]; zoom: number }) =>
      Object.assign(at, { lon: center[0], lat: center[1], zoom })
  };
  return { map: map as unknown as MapLibreMap, at };
}
const open = { top: 0, right: 0, bottom: 0, left: 0 };

describe('what a reader sees', () => {
  test('is the map between the panels, without the margin beside them', () => {
    const { map } = makeMap(1400, 900, 3);
    const part = seenPartOf(map, { top: 84, right: 96, bottom: 296, left: 396 });
    expect([part.width, part.height]).toEqual([1100, 700]);
    expect(part.camera).toMatchObject({ lon: 150 / 8, lat: 100 / 8, zoom: 3 });
  });

  test('is all in a picture of any shape', () => {
    for (const size of [
      { width: 700, height: 504 },
      { width: 300, height: 504 },
      { width: 960, height: 100 }
    ]) {
      const part = seenPartOf(makeMap(1400, 900, 3, 20).map, open);
      const { map, at } = makeMap(size.width, size.height, 0);
      takeIn(map, part, size);
      const xs = part.edge.map(({ lon, lat }) => map.project([lon, lat]));
      expect(Math.min(...xs.map(({ x }) => x))).toBeGreaterThan(-1);
      expect(Math.max(...xs.map(({ x }) => x))).toBeLessThan(size.width + 1);
      expect(Math.min(...xs.map(({ y }) => y))).toBeGreaterThan(-1);
      expect(Math.max(...xs.map(({ y }) => y))).toBeLessThan(size.height + 1);
      // And no smaller than that takes.
      expect(at.zoom).toBeCloseTo(3 + zoomToFit(part, size));
    }
  });

  test('is looked at from further off where the perspective is another', () => {
    const part = seenPartOf(makeMap(1400, 900, 3).map, open);
    const { map, at } = makeMap(700, 450, 0, 0, 1.1);
    takeIn(map, part, { width: 700, height: 450 });
    expect(at.zoom).toBeLessThan(2);
    expect(at.zoom).toBeGreaterThan(1.8);
  });

  test('begins within the world where the map had run over the antimeridian', () => {
    const part = seenPartOf(makeMap(400, 400, 3, 190).map, open);
    expect(part.camera.lon).toBeCloseTo(-170);
    expect(part.edge.every(({ lon }) => Math.abs(lon + 170) < 26)).toBe(true);
  });
});
