import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import type { AtomTopology } from './draw-topology.ts';
import type { Polylabel } from './maker.ts';

export interface Anchor {
  readonly anchor: [number, number];
  /** Kilometres. */
  readonly reach: number;
}

const EARTH_KM = 6371.0088;
/** Kilometres to which the point is found, or a share of the part's size where that is small. */
const PRECISION = 5;

/**
 * Makes the function that finds where the name of a land of these atoms belongs: the point of its largest part
 * farthest from its edge, on a map that is equal in area round that part. `spotOf` answers for an atom that is too
 * small to be drawn.
 */
export function makeAnchorFinder(
  topology: AtomTopology,
  polylabel: Polylabel,
  spotOf: (atom: number) => Anchor
): (atoms: readonly number[]) => Anchor {
  const found = new Map<string, Anchor>();
  const geometries = topology.objects.atoms.geometries as Polygon[];
  return (atoms) => {
    const key = atoms.join();
    const known = found.get(key);
    if (known !== undefined) return known;
    const parts = merge(
      topology,
      atoms.map((atom) => geometries[atom] as Polygon)
    ).coordinates;
    const candidates = parts.map(flatten).sort((a, b) => b.km2 - a.km2);
    const largest = candidates[0];
    // A land like the Vatican is below the grid.
    if (largest === undefined) return spotOf(atoms[0] ?? -1);
    const precision = Math.min(PRECISION, Math.sqrt(largest.km2) / 20);
    const point = polylabel(largest.rings, precision);
    const [lon, lat] = largest.projection.invert?.([point[0], point[1]]) ?? [0, 0];
    const anchor = {
      anchor: [round(lon, 3), round(lat, 3)] as [number, number],
      reach: round(point.distance, 1)
    };
    found.set(key, anchor);
    return anchor;
  };
}

interface FlatPart {
  readonly rings: number[][][];
  readonly km2: number;
  readonly projection: GeoProjection;
}

/** One part in kilometres on a plane round its own middle. */
function flatten(part: Position[][]): FlatPart {
  const [lon, lat] = middleOf(part[0] ?? []);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(EARTH_KM).translate([0, 0]);
  const rings = part.map((ring) => ring.map(([x = 0, y = 0]) => projection([x, y]) ?? [0, 0]));
  const km2 = Math.abs(
    (rings[0] ?? []).reduce((sum, [x = 0, y = 0], index, ring) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
  return { rings, km2, projection };
}

/** The mean direction of the vertices: enough to centre a map, also across the antimeridian and at a pole. */
function middleOf(ring: readonly Position[]): [number, number] {
  const sum = [0, 0, 0] as [number, number, number];
  for (const [lon = 0, lat = 0] of ring) {
    const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    sum[0] += Math.cos(phi) * Math.cos(lambda);
    sum[1] += Math.cos(phi) * Math.sin(lambda);
    sum[2] += Math.sin(phi);
  }
  const [x, y, z] = sum;
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
