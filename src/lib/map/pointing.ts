import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Hits } from '#lib/domain/record/candidates.ts';
import type { Leg } from '#lib/domain/record/legs.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import type { LineProperties } from './borders/shapes.ts';
import { LAND_LAYER, SOFT_BORDERS_LAYER } from './borders/layers.ts';
import { BUNDLES_LAYER } from './flows/bundle-layer-name.ts';
import { DOTS_LAYER } from './layers/dots.ts';
import { LEGS_LAYER } from './layers/legs.ts';
import { SIGNS_LAYER } from './layers/signs.ts';

/** How many things on top of one another are told apart. */
const DEPTH = 9;

/** Everything within `radius` pixels of a point of the map, nearest to the eye first. `polityOf`: who holds an atom. */
export function hitsAt(
  map: MapLibreMap,
  overlay: MapLibreOverlay,
  point: { x: number; y: number },
  radius: number,
  polityOf: (atom: number) => string | null
): Hits {
  const picks = overlay.pickMultipleObjects({
    x: point.x,
    y: point.y,
    radius,
    depth: DEPTH,
    layerIds: [LEGS_LAYER, DOTS_LAYER, SIGNS_LAYER, BUNDLES_LAYER]
  });
  const objectsOf = <T>(...layers: string[]) =>
    picks.filter(({ layer }) => layer !== null && layers.includes(layer.id)).map(({ object }) => object as T);
  const atom = atomAt(map, point);
  return {
    marks: objectsOf<Mark>(SIGNS_LAYER, DOTS_LAYER),
    legs: objectsOf<Leg>(LEGS_LAYER),
    bundles: picks.filter(({ layer }) => layer?.id === BUNDLES_LAYER).map(({ index }) => index),
    polity: atom === null ? null : polityOf(atom)
  };
}

/** The atom of land there, or null over water. */
function atomAt(map: MapLibreMap, { x, y }: { x: number; y: number }): number | null {
  const [land] = map.queryRenderedFeatures([x, y], { layers: [LAND_LAYER] });
  return land?.id === undefined ? null : Number(land.id);
}

/** The number of the reason for which a line near a point is not exact, or null where there is no such line. */
export function doubtAt(map: MapLibreMap, { x, y }: { x: number; y: number }): number | null {
  const box: [[number, number], [number, number]] = [
    [x - 3, y - 3],
    [x + 3, y + 3]
  ];
  const lines = map.queryRenderedFeatures(box, { layers: [SOFT_BORDERS_LAYER] });
  const doubtful = lines.find(({ properties }) => (properties as LineProperties).reason >= 0);
  return doubtful === undefined ? null : (doubtful.properties as LineProperties).reason;
}
