import { bbox, booleanPointInPolygon, distance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '#lib/domain/record/legs.ts';

type Atoms = FeatureCollection<Polygon | MultiPolygon>;
type Box = readonly [west: number, south: number, east: number, north: number];

/** How far off a simplified coast a place may lie and still belong to the land, in degrees and in km. */
const SHORE_DEGREES = 1;
const SHORE_KM = 60;

/** The atom in which a place lies, or on whose shore; null at sea. */
export type Locator = (place: LonLat) => number | null;

/** `atoms`: degrees WGS 84, with their numbers as ids. */
export function createLocator(atoms: Atoms): Locator {
  const boxed = atoms.features.map((atom) => ({ atom, box: bbox(atom) as unknown as Box }));
  return ([lon, lat]) => {
    const near = boxed.filter(({ box }) => isWithin(lon, lat, box, SHORE_DEGREES)).map(({ atom }) => atom);
    const around = near.find((atom) => booleanPointInPolygon([lon, lat], atom));
    return around === undefined ? nearestShore([lon, lat], near) : Number(around.id);
  };
}

function isWithin(lon: number, lat: number, [west, south, east, north]: Box, margin: number): boolean {
  return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
}

function nearestShore([lon, lat]: LonLat, atoms: readonly Feature<Polygon | MultiPolygon>[]): number | null {
  let nearest: { id: number; km: number } | null = null;
  for (const atom of atoms) {
    for (const position of positionsOf(atom)) {
      const [x = 0, y = 0] = position;
      if (Math.abs(x - lon) > SHORE_DEGREES || Math.abs(y - lat) > SHORE_DEGREES) continue;
      const km = distance([lon, lat], position);
      if (km <= SHORE_KM && km < (nearest?.km ?? Infinity)) nearest = { id: Number(atom.id), km };
    }
  }
  return nearest?.id ?? null;
}

function positionsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
