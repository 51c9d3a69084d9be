/** Where the map looks: degrees WGS 84, MapLibre's zoom, bearing in degrees clockwise from north, pitch in degrees. */
export interface Camera {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const MAX_ZOOM = 16;
export const MAX_PITCH = 60;

/** `lat,lon,zoom` and, where they are not 0, `,bearing,pitch`, rounded to what a screen can show. */
export function formatCamera({ lat, lon, zoom, bearing, pitch }: Camera): string {
  // About a pixel: a degree has 1.42 · 2^zoom pixels at the equator.
  const shownZoom = round(zoom, 2);
  const places = Math.min(6, Math.max(1, Math.ceil(shownZoom * 0.31) + 1));
  const position = [round(lat, places), round(lon, places), shownZoom];
  const turn = [round(bearing, 1), round(pitch, 1)];
  return (turn.some((value) => value !== 0) ? [...position, ...turn] : position).join(',');
}

/** Reads what formatCamera writes; null if anything in it is missing, not a number or out of range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split(',');
  if (parts.length < 3 || parts.length > 5 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,10})?$/.test(part)))
    return null;
  const [lat, lon, zoom, bearing = 0, pitch = 0] = parts.map(
    // Without the sign of -0.
    (part) => Number(part) + 0
  ) as [number, number, number, number?, number?];
  const sound =
    Math.abs(lat) <= 90 &&
    Math.abs(lon) <= 180 &&
    zoom >= 0 &&
    zoom <= MAX_ZOOM &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= MAX_PITCH;
  return sound ? { lat, lon, zoom, bearing, pitch } : null;
}

function round(value: number, places: number): number {
  const rounded = Number(value.toFixed(places));
  return rounded === 0 ? 0 : rounded;
}
