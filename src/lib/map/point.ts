import type { Feature, Point } from 'geojson';

/** A Feature at a place; degrees, WGS 84. */
export function point(lon: number, lat: number, properties: Record<string, unknown>): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}
