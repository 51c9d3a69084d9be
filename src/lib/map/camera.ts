import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '#lib/domain/address/camera.ts';

/** A point that is to be seen, degrees WGS 84. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
}

const KM_PER_DEGREE = 111.2;

/** The four sides of a circle of `reachKm` around `[longitude, latitude]`. */
export function spotsAround([lon, lat]: readonly [number, number], reachKm: number): Spot[] {
  const north = reachKm / KM_PER_DEGREE;
  const east = north / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return [
    { lon: lon - east, lat },
    { lon: lon + east, lat },
    { lon, lat: Math.min(85, lat + north) },
    { lon, lat: Math.max(-85, lat - north) }
  ];
}

/** Space that panels take from the map, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** No event is looked at more closely than this by itself: a city and its surroundings. */
export const CLOSEST_FIT = 5.5;

/** The box around places, one at least: `[[west, south], [east, north]]` in degrees. */
export function boundsOf(places: readonly Spot[]): LngLatBoundsLike {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)]
  ];
}

/** What MapLibre calls the parts of a camera. */
export function positionOf({ lat, lon, zoom, bearing, pitch }: Camera) {
  return { center: [lon, lat] as [number, number], zoom, bearing, pitch };
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return { lat, lon: lng, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Whether the map is where it is asked to be, within what an address keeps. */
export function isAt(map: MapLibreMap, camera: Camera): boolean {
  const here = cameraOf(map);
  const pixel = 360 / (512 * 2 ** camera.zoom);
  return (
    Math.abs(here.lat - camera.lat) < 2 * pixel &&
    Math.abs(here.lon - camera.lon) < 2 * pixel &&
    Math.abs(here.zoom - camera.zoom) < 0.02 &&
    Math.abs(here.bearing - camera.bearing) < 0.2 &&
    Math.abs(here.pitch - camera.pitch) < 0.2
  );
}
