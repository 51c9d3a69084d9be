import { bbox } from '@turf/turf';
import type { LngLatBounds } from 'maplibre-gl';
import type { BorderShapes } from './shapes.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Finds the atoms that a view may show: those whose bounding box it meets. */
export function createViewFinder({ atoms }: BorderShapes): (bounds: LngLatBounds) => ReadonlySet<number> {
  const boxes = atoms.features.map((atom) => ({ id: Number(atom.id), box: bbox(atom) as unknown as Box }));
  return (bounds) => new Set(boxes.filter(({ box }) => meets(box, bounds)).map(({ id }) => id));
}

/** A view may run over the antimeridian: its longitudes then leave ±180, and the box is tried a world further too. */
function meets([west, south, east, north]: Box, bounds: LngLatBounds): boolean {
  if (south > bounds.getNorth() || north < bounds.getSouth()) return false;
  return [-360, 0, 360].some((turn) => west + turn <= bounds.getEast() && east + turn >= bounds.getWest());
}
