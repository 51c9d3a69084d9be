import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '#lib/domain/address/camera.ts';
import { cameraOf, type Padding, type Spot } from './camera.ts';

/** What a reader sees of their map: where its middle is, how large it is there, and points all along its edge. */
export interface SeenPart {
  /** Of the middle of the part. */
  readonly camera: Camera;
  /** CSS pixels of the reader's map. */
  readonly width: number;
  readonly height: number;
  readonly edge: readonly Spot[];
}

/** A margin that the padding of the reader's map adds to what panels cover of it (see Explorer). */
const MARGIN = 96;
/** Points along each side of the part. */
const STEPS = 4;

/** The part of a map that no panel covers. `padding`: what they cover and a margin. */
export function seenPartOf(map: MapLibreMap, padding: Padding): SeenPart {
  const { clientWidth, clientHeight } = map.getContainer();
  const left = Math.max(0, padding.left - MARGIN);
  const top = Math.max(0, padding.top - MARGIN);
  const right = clientWidth - Math.max(0, padding.right - MARGIN);
  const bottom = clientHeight - Math.max(0, padding.bottom - MARGIN);
  const middle = map.unproject([(left + right) / 2, (top + bottom) / 2]);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const points = steps.flatMap((share) => {
    const [x, y] = [left + share * (right - left), top + share * (bottom - top)];
    return [
      [x, top],
      [x, bottom],
      [left, y],
      [right, y]
    ].map((point) => map.unproject(point as [number, number]));
  });
  // A map that runs over the antimeridian counts on beyond 180°; another map begins from what is within.
  const { lng, lat } = middle.wrap();
  const turn = lng - middle.lng;
  return {
    camera: { ...cameraOf(map), lon: lng, lat },
    edge: points.map((point) => ({ lon: point.lng + turn, lat: point.lat })),
    width: right - left,
    height: bottom - top
  };
}

/** How much a map must be reduced, as a difference of zoom, for a part to fit. */
export function zoomToFit(
  part: { width: number; height: number },
  size: { width: number; height: number }
): number {
  return Math.log2(Math.min(size.width / part.width, size.height / part.height));
}

/**
 * Moves a map so that all of a part is in it. Seen straight from above, the difference of zoom is all; a tilted map or
 * a globe is seen in a perspective that depends on the size of the window, so it is looked where the edge comes to lie.
 */
export function takeIn(map: MapLibreMap, part: SeenPart, size: { width: number; height: number }): void {
  const { lon, lat, bearing, pitch, zoom } = part.camera;
  let to = zoom + zoomToFit(part, size);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    map.jumpTo({ center: [lon, lat], bearing, pitch, zoom: to });
    if (part.edge.every((point) => isIn(map, point, size))) return;
    to -= 0.05;
  }
}

function isIn(
  map: MapLibreMap,
  { lon, lat }: Spot,
  { width, height }: { width: number; height: number }
): boolean {
  const { x, y } = map.project([lon, lat]);
  return x > -1 && y > -1 && x < width + 1 && y < height + 1;
}
