import type { FeatureCollection, Position } from 'geojson';
import type { LonLat } from '#lib/domain/record/legs.ts';
import { capOf, capsMeet } from './cap.ts';
import { clipRing } from './clip.ts';
import { frameOf } from './format.ts';
import { writePath } from './path.ts';
import { simplify } from './simplify.ts';
import type { PlateView } from './view.ts';

/** Units that a shore may be off by. */
const TOLERANCE = 0.8;

/**
 * What draws lakes (polygons in degrees) in a view as one SVG path, islands left out by the even-odd rule; empty
 * where none is seen.
 */
export function createLakesDrawer({ features }: FeatureCollection): (view: PlateView) => string {
  const lakes = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [readLake(geometry.coordinates)];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(readLake) : [];
  });
  return (view) => {
    const frame = frameOf(view.format);
    const rings = lakes
      .filter(({ cap }) => capsMeet(cap, view.cap))
      .flatMap(({ rings }) => rings)
      .map((ring) => clipRing(simplify(ring.map(view.project), TOLERANCE), frame));
    return writePath(
      rings.filter(({ length }) => length > 2),
      true
    );
  };
}

function readLake(coordinates: readonly Position[][]) {
  // Straight from GeoJSON, whose positions may have a height.
  const rings = coordinates.map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
  return { rings, cap: capOf(rings.flat()) };
}
