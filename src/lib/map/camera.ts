import type { LngLatBoundsLike } from 'maplibre-gl';
import type { Place } from '#lib/domain/record/record.ts';

/** Space that panels take from the map, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** No event is looked at more closely than this by itself: a city and its surroundings. */
export const CLOSEST_FIT = 5.5;

/** The two poles of the story, always in view unless the reader looks elsewhere. */
const POLES: readonly (readonly [number, number])[] = [
  [2.35, 48.86],
  [37.62, 55.75]
];

/** The box around places, `[[west, south], [east, north]]` in degrees; with the poles if `withPoles`. */
export function boundsOf(
  places: readonly Pick<Place, 'lon' | 'lat'>[],
  withPoles: boolean
): LngLatBoundsLike {
  const points = [
    ...places.map(({ lon, lat }) => [lon, lat] as const),
    ...(withPoles || places.length === 0 ? POLES : [])
  ];
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)]
  ];
}
