import type { Map as MapLibreMap } from 'maplibre-gl';
import { collection } from './lettering.ts';
import { point } from './point.ts';

const GUARD = 'name-guard';
/** Side of a guard and how far apart they stand, in CSS pixels. */
const SIDE = 10;
const PITCH = 8;

/** A part of a picture, in CSS pixels from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps names off the edges of a picture, where they would be cut, and out of parts of it that something else will
 * cover: there stand signs that nobody sees and that are placed before any name, which then gives way to them.
 */
export function guardNames(
  map: MapLibreMap,
  size: { width: number; height: number },
  parts: readonly Area[]
): void {
  map.addImage(GUARD, new ImageData(SIDE, SIDE));
  const frame: readonly Area[] = [
    { x: 0, y: 0, width: size.width, height: 0 },
    { x: 0, y: size.height, width: size.width, height: 0 },
    { x: 0, y: 0, width: 0, height: size.height },
    { x: size.width, y: 0, width: 0, height: size.height }
  ];
  const spots = [...frame, ...parts].flatMap(gridOf).flatMap(([x, y]) => {
    const { lng, lat } = map.unproject([x, y]);
    // Beyond the horizon of a globe there is no such place.
    const back = map.project([lng, lat]);
    return Math.hypot(back.x - x, back.y - y) < 1 ? [point(lng, lat, {})] : [];
  });
  map.addSource(GUARD, { type: 'geojson', data: collection(spots) });
  // The topmost layer is placed first.
  map.addLayer({
    id: GUARD,
    type: 'symbol',
    source: GUARD,
    layout: { 'icon-image': GUARD, 'icon-allow-overlap': true, 'icon-padding': 0 }
  });
}

function gridOf({ x, y, width, height }: Area): readonly (readonly [number, number])[] {
  const along = (from: number, length: number) =>
    Array.from({ length: Math.ceil(length / PITCH) + 1 }, (_, step) => from + Math.min(step * PITCH, length));
  return along(x, width).flatMap((left) => along(y, height).map((top) => [left, top] as const));
}
