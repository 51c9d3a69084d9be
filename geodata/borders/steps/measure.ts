import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS 84: equatorial radius in km and eccentricity. */
const A = 6378.137;
const E2 = 0.00669437999014;
const E = Math.sqrt(E2);
/** Half the area of the ellipsoid divided by 2πa²: q at the pole, halved. */
const Q_POLE = qOf(1);

/** Snyder, Map Projections (USGS 1395, 1987), eq. 3-12; `sine` of the geodetic latitude. */
function qOf(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E);
}

/**
 * Area on the ellipsoid in km², by Lambert's cylindrical equal-area projection: exact but for the bend of edges,
 * which are short here.
 */
export function measureKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringKm2(outer) - holes.reduce((holesSum, hole) => holesSum + ringKm2(hole), 0),
    0
  );
}

function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index < ring.length - 1; index += 1) {
    const [x1, y1] = project(ring[index] as Position);
    const [x2, y2] = project(ring[index + 1] as Position);
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum) / 2;
}

function project([lon = 0, lat = 0]: Position): [number, number] {
  const clamped = Math.max(-1, Math.min(1, Math.sin((lat * Math.PI) / 180)));
  const q = Math.abs(clamped) === 1 ? Math.sign(clamped) * Q_POLE : qOf(clamped);
  return [A * ((lon * Math.PI) / 180), (A * q) / 2];
}
