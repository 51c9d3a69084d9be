import { feature, mesh } from 'topojson-client';
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';

/** `static/data/ground.topojson` as `geodata/ground.topojson.ts` writes it. */
export type GroundTopology = Topology<{ lakes: GeometryCollection; graticule: TopoLines }>;

/** What lies under and over the lands whatever the date, as GeoJSON, degrees WGS 84. */
export interface Ground {
  readonly lakes: FeatureCollection;
  readonly graticule: MultiLineString;
}

export function readGround(topology: GroundTopology): Ground {
  const { lakes, graticule } = topology.objects;
  return { lakes: feature(topology, lakes), graticule: mesh(topology, graticule) };
}
