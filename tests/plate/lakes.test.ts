import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readGround, type GroundTopology } from '#lib/map/ground.ts';
import { drawPlate } from '#lib/plate/draw-plate.ts';
import { FILE_PAINTER } from '#lib/plate/inks.ts';
import { createLakesDrawer } from '#lib/plate/lakes.ts';
import { lookView } from '#lib/plate/view.ts';
import { readStatic } from '#tests/support/borders.ts';

const FORMAT = { width: 960, height: 640, isFine: true };
const viewOf = (lon: number, lat: number) => lookView({ lon, lat, kmAcross: 900, bearing: 0 }, FORMAT);
const draw = createLakesDrawer(readGround(JSON.parse(readStatic('ground.topojson')) as GroundTopology).lakes);

describe('lakes', () => {
  test('are drawn where they are seen: Ladoga and Onega near Leningrad, none in the Sahara', () => {
    expect(draw(viewOf(32, 60.5)).match(/M/g)?.length).toBeGreaterThan(2);
    expect(draw(viewOf(2, 23))).toBe('');
  });

  test('keep their islands', () => {
    const ring = (half: number) =>
      [
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
        [-half, -half]
      ].map(([x = 0, y = 0]) => [30 + x, 60 + y]);
    const lake: FeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring(1), ring(0.4)] } }
      ]
    };
    expect(createLakesDrawer(lake)(viewOf(30, 60)).match(/z/g)).toHaveLength(2);
  });

  test('lie on the lands and below the borders, so that one through a lake is seen', () => {
    const plate = {
      format: FORMAT,
      ground: {
        lands: [{ land: 'red', texture: 'plain', d: 'M0 0l9 0 0 9z' }],
        overlays: [],
        edges: [{ edge: 'border', d: 'M1 1l5 5' }],
        lakes: 'M2 2l3 0 0 3z'
      },
      legs: [],
      dots: [],
      signs: [],
      names: { places: [], lands: [] },
      keys: { places: [], lands: [] }
    } as const;
    const shapes = drawPlate(plate, FILE_PAINTER, 'en').map(
      ({ attributes }) => attributes.d ?? attributes.id
    );
    expect(shapes.filter(Boolean)).toEqual(['plate-lands', 'M2 2l3 0 0 3z', 'M1 1l5 5']);
  });
});
