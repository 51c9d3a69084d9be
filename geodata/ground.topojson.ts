import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoEquirectangular, geoGraticule } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology
} from 'topojson-specification';

/** Present-day countries (ISO 3166-1 numeric) that make up the lands of the story. */
const LANDS: Record<string, readonly string[]> = {
  france: ['250'],
  soviet: [
    '643',
    '804',
    '112',
    '498',
    '233',
    '428',
    '440',
    '268',
    '051',
    '031',
    '398',
    '860',
    '795',
    '417',
    '762'
  ],
  algeria: ['012'],
  vietnam: ['704'],
  czechoslovakia: ['203', '703'],
  poland: ['616']
};

/** Share of vertices kept: of the rest nobody misses any at the zooms of this ground. */
const SHARE_KEPT = 0.8;
/** Steps of the quantised grid across the world: about 400 m. */
const GRID = 1e5;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type CountryGeometry = Countries['objects']['countries']['geometries'][number];

/**
 * Makes `static/data/ground.topojson`: lands of the story as polygons, all other land as one, borders and coasts
 * as lines that are drawn once each, lakes, and the graticule. Natural Earth by way of world-atlas, whose rings
 * run across the antimeridian and are cut there, because MapLibre draws them as bands across the map otherwise.
 */
export function makeGround(): string {
  const world = simplifyWorld(readWorld());
  const countries = world.objects.countries.geometries;
  const landOf = new Map(
    Object.entries(LANDS).flatMap(([land, ids]) => ids.map((id) => [id, land] as const))
  );
  // Of countries outside the story every one is a land of its own as far as borders go.
  const groupOf = (country: CountryGeometry) =>
    landOf.get(String(country.id)) ?? (country.properties as { name?: string }).name;
  const polygons = [...Object.keys(LANDS), 'other'].map((land) => ({
    type: 'Feature' as const,
    properties: { land },
    geometry: cut(
      mergeOf(
        world,
        countries.filter((country) => (landOf.get(String(country.id)) ?? 'other') === land)
      )
    )
  }));
  const ground = topology(
    {
      lands: { type: 'FeatureCollection', features: polygons } as FeatureCollection,
      borders: cut(
        mesh(
          world,
          world.objects.countries,
          (a, b) => groupOf(a as CountryGeometry) !== groupOf(b as CountryGeometry)
        )
      ),
      coasts: cut(mesh(world, world.objects.countries, (a, b) => a === b)),
      lakes: readLakes(),
      graticule: geoGraticule()
        .step([15, 15])
        .extent([
          [-180, -75.01],
          [180, 75.01]
        ])
        .precision(2.5)()
    },
    GRID
  );
  return JSON.stringify(ground) + '\n';
}

function readWorld(): Countries {
  return createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries;
}

function readLakes(): FeatureCollection {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'lakes.geojson'), 'utf8')) as FeatureCollection;
}

function simplifyWorld(world: Countries): Countries {
  const weighted = presimplify(world);
  return simplify(weighted, quantile(weighted, SHARE_KEPT)) as Countries;
}

function mergeOf(world: Countries, countries: readonly CountryGeometry[]): MultiPolygon {
  return merge(world, countries as unknown as (TopoPolygon | TopoMultiPolygon)[]);
}

/** Cuts a geometry at the antimeridian; degrees in, degrees out. */
function cut<T extends MultiPolygon | MultiLineString>(geometry: T): Geometry {
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0.01);
  return geoProject(geometry, degrees) as Geometry;
}
