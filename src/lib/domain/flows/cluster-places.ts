import Supercluster from 'supercluster';
import type { FlowPlaces } from './flow-table.ts';

/** Places drawn together at a zoom, each group as one spot where its busiest place is. */
export interface Clustering {
  readonly zoom: number;
  /** The spot of every place. */
  readonly spotOf: Uint32Array<ArrayBuffer>;
  /** The busiest place of every spot. */
  readonly chiefs: Uint32Array<ArrayBuffer>;
  /** How many places each spot stands for. */
  readonly members: Uint32Array<ArrayBuffer>;
}

/** From here on every place stands for itself. */
export const APART_ZOOM = 13;
/** Places nearer than this on the screen are one, in pixels. */
const RADIUS = 64;
const WORLD: [number, number, number, number] = [-180, -90, 180, 90];

/** Groups places by how near they stand on the screen; `weights`: how busy each is. */
export function createClusterer(places: FlowPlaces, weights: Float64Array): (zoom: number) => Clustering {
  const index = new Supercluster<{ place: number }>({ radius: RADIUS, extent: 512, maxZoom: APART_ZOOM - 1 });
  index.load(
    places.names.map((_, place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [places.lons[place]!, places.lats[place]!] }
    }))
  );
  const made = new Map<number, Clustering>();
  return (zoom) => {
    const level = Math.max(0, Math.min(APART_ZOOM, Math.floor(zoom)));
    const known = made.get(level);
    if (known !== undefined) return known;
    const clustering = clusterAt(index, level, places.names.length, weights);
    made.set(level, clustering);
    return clustering;
  };
}

function clusterAt(
  index: Supercluster<{ place: number }>,
  zoom: number,
  count: number,
  weights: Float64Array
): Clustering {
  const spotOf = new Uint32Array(count);
  const [chiefs, members]: [number[], number[]] = [[], []];
  for (const { properties } of index.getClusters(WORLD, zoom)) {
    const together =
      'cluster_id' in properties
        ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place)
        : [properties.place];
    for (const place of together) spotOf[place] = chiefs.length;
    chiefs.push(together.reduce((best, place) => (weights[place]! > weights[best]! ? place : best)));
    members.push(together.length);
  }
  return { zoom, spotOf, chiefs: Uint32Array.from(chiefs), members: Uint32Array.from(members) };
}
