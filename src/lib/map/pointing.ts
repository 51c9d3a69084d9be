import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Hits } from '#lib/domain/record/candidates.ts';
import type { Leg } from '#lib/domain/record/legs.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import { isTheatre, type Theatre } from '#lib/domain/record/theatres.ts';
import { landOf } from './ground.ts';
import { DOTS_LAYER } from './layers/dots.ts';
import { LEGS_LAYER } from './layers/legs.ts';
import { SIGNS_LAYER } from './layers/signs.ts';
import { LAND_LAYER } from './style/ground-style.ts';

/** How many things on top of one another are told apart. */
const DEPTH = 9;

/** Everything within `radius` pixels of a point of the map, nearest to the eye first. */
export function hitsAt(
  map: MapLibreMap,
  overlay: MapLibreOverlay,
  point: { x: number; y: number },
  radius: number
): Hits {
  const picks = overlay.pickMultipleObjects({
    x: point.x,
    y: point.y,
    radius,
    depth: DEPTH,
    layerIds: [LEGS_LAYER, DOTS_LAYER, SIGNS_LAYER]
  });
  const objectsOf = <T>(...layers: string[]) =>
    picks.filter(({ layer }) => layer !== null && layers.includes(layer.id)).map(({ object }) => object as T);
  return {
    marks: objectsOf<Mark>(SIGNS_LAYER, DOTS_LAYER),
    legs: objectsOf<Leg>(LEGS_LAYER),
    theatre: theatreAt(map, point)
  };
}

function theatreAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Theatre | null {
  const [land] = map.queryRenderedFeatures([x, y], { layers: [LAND_LAYER] }).map(landOf);
  return land !== undefined && land !== null && isTheatre(land) ? land : null;
}
