import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';
import type { Land } from './palette.ts';

/** `static/data/ground.topojson` as `geodata/ground.topojson.ts` writes it. */
export type GroundTopology = Topology<{
  lands: GeometryCollection<{ land: Land }>;
  borders: TopoLines;
  coasts: TopoLines;
  lakes: GeometryCollection;
  graticule: TopoLines;
}>;

/** The ground as GeoJSON, degrees WGS 84, cut at the antimeridian. */
export interface Ground {
  readonly lands: FeatureCollection<Polygon | MultiPolygon, { land: Land }>;
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
  readonly lakes: FeatureCollection;
  readonly graticule: MultiLineString;
}

export function readGround(topology: GroundTopology): Ground {
  const { lands, borders, coasts, lakes, graticule } = topology.objects;
  return {
    lands: feature(topology, lands) as Ground['lands'],
    borders: mesh(topology, borders),
    coasts: mesh(topology, coasts),
    lakes: feature(topology, lakes) as FeatureCollection,
    graticule: mesh(topology, graticule)
  };
}

/** Features of a collection by `land`. */
export function landOf(candidate: Feature): Land | null {
  return (candidate.properties as { land?: Land } | null)?.land ?? null;
}
