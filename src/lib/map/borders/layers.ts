import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification
} from 'maplibre-gl';
import { HATCHES, LANDS, type Hatch, type Palette } from '#lib/domain/look/palette.ts';
import type { Edge, Texture } from './painting.ts';

export const ATOMS_SOURCE = 'atoms';
export const LINES_SOURCE = 'border-lines';
export const OVERLAYS_SOURCE = 'border-overlays';
export const OUTLINE_SOURCE = 'polity-outline';

export const LAND_LAYER = 'lands';
export const SOFT_BORDERS_LAYER = 'borders-soft';

/** Patterns that `hatching.ts` draws. */
export const PATTERNS = ['held', ...HATCHES] as const satisfies readonly Texture[];

/** Lands, textures and lines, from the bottom up. What each shows is in its feature state, set by BorderPainter. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: LAND_LAYER,
      type: 'fill',
      source: ATOMS_SOURCE,
      paint: { 'fill-color': tintOf(palette), 'fill-antialias': false }
    },
    ...PATTERNS.map(textureLayer),
    ...HATCHES.map(overlayLayer)
  ];
}

/** Drawn above the lakes, so that a border through one is seen. */
export function borderLineLayers(palette: Palette): LayerSpecification[] {
  return [
    lineLayer('borders-inner', 'inner', palette.innerBorder, [0.4, 0.8]),
    lineLayer('borders', 'border', palette.border, [0.6, 1.4]),
    lineLayer(SOFT_BORDERS_LAYER, 'soft', palette.border, [0.7, 1.5]),
    lineLayer('coasts', 'coast', palette.coast, [0.55, 1.2]),
    {
      id: 'polity-outline',
      type: 'line',
      source: OUTLINE_SOURCE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1.2, 6, 2.4]
      }
    }
  ];
}

function tintOf({ lands }: Palette): ExpressionSpecification {
  const cases = LANDS.filter((land) => land !== 'other').flatMap((land) => [land, lands[land]]);
  return ['match', ['feature-state', 'land'], ...cases, lands.other] as unknown as ExpressionSpecification;
}

function textureLayer(texture: (typeof PATTERNS)[number]): FillLayerSpecification {
  return {
    id: `texture-${texture}`,
    type: 'fill',
    source: ATOMS_SOURCE,
    filter: ['has', texture],
    paint: {
      'fill-pattern': `pattern-${texture}`,
      // A pattern cannot follow a feature state (maplibre-gl-js#4930), but its opacity can.
      'fill-opacity': ['case', ['==', ['feature-state', 'texture'], texture], 1, 0],
      'fill-antialias': false
    }
  };
}

/** Fronts and occupations, hatched over whatever lies below. */
function overlayLayer(occupier: Hatch): FillLayerSpecification {
  return {
    id: `overlay-${occupier}`,
    type: 'fill',
    source: OVERLAYS_SOURCE,
    filter: ['==', ['get', 'occupier'], occupier],
    paint: {
      'fill-pattern': `pattern-${occupier}`,
      'fill-opacity': ['case', ['to-boolean', ['feature-state', 'shown']], 1, 0],
      'fill-antialias': false
    }
  };
}

/** Which lines a layer holds at all; a coast is one for good. */
const MAY_BE: Record<Exclude<Edge, 'none'>, ExpressionSpecification> = {
  coast: ['==', ['get', 'right'], -1],
  border: ['!=', ['get', 'right'], -1],
  inner: ['!=', ['get', 'right'], -1],
  soft: ['get', 'soft']
};

function lineLayer(
  id: string,
  edge: Exclude<Edge, 'none'>,
  color: string,
  [far, near]: [number, number]
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: LINES_SOURCE,
    filter: MAY_BE[edge],
    layout: { 'line-join': 'round', 'line-cap': edge === 'soft' ? 'butt' : 'round' },
    paint: {
      'line-color': color,
      ...(edge === 'coast'
        ? {}
        : {
            'line-opacity': ['case', ['==', ['feature-state', 'edge'], edge], 1, 0] as ExpressionSpecification
          }),
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, far, 6, near],
      ...(edge === 'soft' ? { 'line-dasharray': [3, 2] } : {})
    }
  };
}
