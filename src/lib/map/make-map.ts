import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MAX_PITCH, MAX_ZOOM, type Camera } from '#lib/domain/address/camera.ts';
import { boundsOf, CLOSEST_FIT, positionOf, type Padding, type Spot } from './camera.ts';
import type { MapSource } from './map-data.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import { makeGroundStyle } from './style/ground-style.ts';

/** Where a map looks at first: at a place, or so that places are seen clear of what covers it. */
export type FirstView = Camera | { readonly places: readonly Spot[]; readonly padding: Padding };

export interface NewMap extends Partial<MapOptions> {
  readonly container: HTMLElement;
  readonly atlas: Pick<MapSource, 'ground' | 'shapes' | 'catalogue'>;
  readonly palette: Palette;
  readonly globe: boolean;
  readonly view: FirstView;
}

/** A map of the ground without a story yet. Throws where WebGL 2 is missing. */
export function makeMap({ atlas, palette, globe, view, ...options }: NewMap): MapLibreMap {
  setWorkerUrl(workerUrl);
  const style = makeGroundStyle(atlas.ground, atlas.shapes, palette, document.baseURI);
  return new MapLibreMap({
    ...options,
    style: { ...style, projection: { type: globe ? 'globe' : 'mercator' } },
    ...('places' in view
      ? {
          bounds: boundsOf([...view.places, ...atlas.catalogue.poles]),
          fitBoundsOptions: { padding: { ...view.padding }, maxZoom: CLOSEST_FIT }
        }
      : positionOf(view)),
    maxZoom: MAX_ZOOM,
    maxPitch: MAX_PITCH,
    attributionControl: false
  });
}
