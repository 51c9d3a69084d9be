import { describe, expect, test } from 'vitest';
import type { FeatureCollection, Polygon } from 'geojson';
import { createLocator } from '#lib/domain/borders/locate.ts';

const square = (id: number, west: number, south: number): FeatureCollection<Polygon>['features'][number] => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 10, south],
        [west + 10, south + 10],
        [west, south + 10],
        [west, south]
      ]
    ]
  }
});

describe('a place is found', () => {
  const locate = createLocator({ type: 'FeatureCollection', features: [square(7, 0, 0), square(9, 10, 0)] });
  test.each<[string, [number, number], number | null]>([
    ['in the land around it', [5, 5], 7],
    ['in its neighbour', [15, 5], 9],
    ['on the nearest shore if the simplified coast left it at sea', [-0.2, 0.1], 7],
    ['nowhere far out at sea', [-30, 5], null],
    ['nowhere off a coast that has no corner near', [5, -0.9], null]
  ])('%s', (_title, place, atom) => {
    expect(locate(place)).toBe(atom);
  });
});
