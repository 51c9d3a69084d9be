import { geoDistance } from 'd3-geo';
import type { LonLat } from '#lib/domain/record/legs.ts';

/** A circle on the sphere: its middle in degrees, its radius in radians. */
export interface Cap {
  readonly middle: LonLat;
  readonly radius: number;
}

const RADIANS = Math.PI / 180;

/** The direction in which points lie on the whole; [0, 0] for none, or for points that cancel out. */
export function middleOf(points: readonly LonLat[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    const cosine = Math.cos(lat * RADIANS);
    x += cosine * Math.cos(lon * RADIANS);
    y += cosine * Math.sin(lon * RADIANS);
    z += Math.sin(lat * RADIANS);
  }
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** A circle that holds all the points; not the smallest. */
export function capOf(points: readonly LonLat[]): Cap {
  const middle = middleOf(points);
  return { middle, radius: points.reduce((most, point) => Math.max(most, distance(middle, point)), 0) };
}

export function capsMeet(a: Cap, b: Cap): boolean {
  return distance(a.middle, b.middle) <= a.radius + b.radius;
}

/** Radians along the great circle. */
function distance(a: LonLat, b: LonLat): number {
  return geoDistance(a as [number, number], b as [number, number]);
}
