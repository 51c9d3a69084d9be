import type { FlowPlace } from './stored-flows.ts';
import type { FlowTable } from './flow-table.ts';

/** How many arcs begin or end at each place. */
export function weighPlaces({ size, from, to, places, arcs }: FlowTable): Float64Array<ArrayBuffer> {
  const weights = new Float64Array(places.names.length);
  for (let arc = 0; arc < size; arc += 1) {
    const weight = arcs?.[arc] ?? 1;
    weights[from[arc]!]! += weight;
    if (to[arc] !== from[arc]) weights[to[arc]!]! += weight;
  }
  return weights;
}

/** The busiest places, the first first. */
export function busiestPlaces({ places }: FlowTable, weights: Float64Array, most: number): FlowPlace[] {
  const ranked = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!);
  return ranked
    .slice(0, most)
    .map((place) => ({ name: places.names[place]!, lon: places.lons[place]!, lat: places.lats[place]! }));
}
