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

/** `topology`: null where it cannot be had. */
export function readGround(topology: GroundTopology | null): Ground {
  if (topology === null) {
    return {
      lakes: { type: 'FeatureCollection', features: [] },
      graticule: { type: 'MultiLineString', coordinates: [] }
    };
  }
  const { lakes, graticule } = topology.objects;
  return { lakes: feature(topology, lakes), graticule: mesh(topology, graticule) };
}
