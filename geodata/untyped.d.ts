declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
  export function quantile(topology: Topology, share: number): number;
}
