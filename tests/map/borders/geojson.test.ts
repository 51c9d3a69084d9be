import { describe, expect, test } from 'vitest';
import { createBorders } from '#lib/domain/borders/borders.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { everOf } from '#lib/map/borders/ever.ts';
import { bordersGeoJson } from '#lib/map/borders/geojson.ts';
import { readBorderShapes, type BordersTopology } from '#lib/map/borders/shapes.ts';
import { readBorders, readTopology } from '#tests/support/borders.ts';

const borders = createBorders(readBorders());
const topology = readTopology('borders.topojson') as unknown as BordersTopology;
const shapes = readBorderShapes(topology, everOf(borders));

describe('the borders of a day as GeoJSON', () => {
  const taken = bordersGeoJson(borders, shapes, dayOfIso('1942-07-01'));
  const find = (id: string) => taken.features.find(({ properties }) => properties.id === id);

  test('hold each land with its name, status and owner, and the fronts over them', () => {
    expect(find('gg')?.properties).toMatchObject({ status: 'occupied', owner: 'de', overlay: false });
    expect(find('su')?.properties).toMatchObject({ name: 'Soviet Union', owner: null });
    expect(taken.features.some(({ properties }) => properties.overlay)).toBe(true);
    expect(find('cs')).toBeUndefined();
  });

  test('turn their outer rings counterclockwise, as RFC 7946 asks', () => {
    for (const { properties, geometry } of taken.features) {
      for (const [outer = []] of geometry.coordinates) {
        const doubled = outer.slice(1).reduce((sum, [x = 0, y = 0], index) => {
          const [x0 = 0, y0 = 0] = outer[index] ?? [];
          return sum + (x0 * y - x * y0);
        }, 0);
        expect(doubled, properties.id).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
  });
});
