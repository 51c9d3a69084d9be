import type { FeatureCollection, MultiLineString } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification
} from 'maplibre-gl';
import {
  ATOMS_SOURCE,
  borderLineLayers,
  landLayers,
  LINES_SOURCE,
  OUTLINE_SOURCE,
  OVERLAYS_SOURCE
} from '#lib/map/borders/layers.ts';
import type { BorderShapes } from '#lib/map/borders/shapes.ts';
import type { Ground } from '#lib/map/ground.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import { FONT_FACES } from './fonts.ts';

/** Arcs and marks are drawn below this layer, so that names stay readable on top of them. */
export const FIRST_LETTERING_LAYER = 'names-of-waters';

export const PLACES_SOURCE = 'places';
export const LABELS_SOURCE = 'labels';
export const LANDS_SOURCE = 'land-names';

/** Where a name may stand, first choice first, in ems: around a dot, but only above or below a row of signs. */
const BESIDE_DOT = [
  'left',
  [0.65, 0],
  'right',
  [-0.65, 0],
  'top',
  [0, 0.6],
  'bottom',
  [0, -0.6],
  'top-left',
  [0.5, 0.5],
  'bottom-left',
  [0.5, -0.5],
  'top-right',
  [-0.5, 0.5],
  'bottom-right',
  [-0.5, -0.5]
];
/** Names of lands give way to those of places: a little up or down, then further. */
const BESIDE_MIDDLE = [
  'center',
  [0, 0],
  'top',
  [0, 0.9],
  'bottom',
  [0, -0.9],
  'top',
  [0, 2.4],
  'bottom',
  [0, -2.4]
];
const BESIDE_SIGNS = ['top', [0, 1], 'bottom', [0, -1], 'right', [-1, 0]];

/** Pixels. */
export const SMALLEST_NAME = 9.5;
const LARGEST_NAME = 26;
const LARGEST_QUIET_NAME = 17;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The printed ground: sea, lands, lakes, hairlines and lettering, from data of this site alone. */
export function makeGroundStyle(
  ground: Ground,
  shapes: BorderShapes,
  palette: Palette,
  origin: string
): StyleSpecification {
  return {
    version: 8,
    'font-faces': absoluteFonts(origin),
    sources: {
      // Simplifying again would part neighbours from each other.
      [ATOMS_SOURCE]: { type: 'geojson', data: shapes.atoms, tolerance: 0 },
      [LINES_SOURCE]: { type: 'geojson', data: shapes.lines, tolerance: 0 },
      [OVERLAYS_SOURCE]: geojson(NOTHING),
      [OUTLINE_SOURCE]: geojson(NOTHING),
      lakes: geojson(ground.lakes),
      graticule: geojson(feature(ground.graticule)),
      [LABELS_SOURCE]: geojson(NOTHING),
      [LANDS_SOURCE]: geojson(NOTHING),
      [PLACES_SOURCE]: geojson(NOTHING)
    },
    sky: {
      'atmosphere-blend': 0,
      'sky-color': palette.space,
      'horizon-color': palette.space,
      'fog-color': palette.sea
    },
    layers: groundLayers(palette)
  } as StyleSpecification;
}

/** From the bottom up; later entries are drawn on top, and of the lettering the topmost is placed first. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': palette.graticule, 'line-width': 0.6 }
    },
    ...landLayers(palette),
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.coast }
    },
    ...borderLineLayers(palette),
    {
      id: FIRST_LETTERING_LAYER,
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: ['<=', ['get', 'rank'], ['+', ['*', ['zoom'], 0.62], 1]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Atlas Serif Italic'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['-', 13, ['get', 'rank']],
          6,
          ['-', 22, ['*', 2, ['get', 'rank']]]
        ],
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-padding': 6
      },
      paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.sea, 'text-halo-width': 0.8 }
    },
    landNames(palette),
    placeNames('names-of-sites', 'site', palette, 9.5),
    placeNames('names-of-places', 'city', palette, 0)
  ];
}

/**
 * Capitals spaced over the land, as large as it has room for: `fit` is the size in pixels at zoom 0 at which the
 * name fills its land, `from` the zoom from which it is worth reading. At a whole zoom the size is held between two
 * bounds and grows evenly to the next.
 */
function landNames(palette: Palette): LayerSpecification {
  const largest = ['case', ['get', 'story'], LARGEST_NAME, LARGEST_QUIET_NAME];
  const sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((zoom) => [
    zoom,
    ['min', largest, ['max', SMALLEST_NAME, ['*', ['get', 'fit'], 2 ** zoom]]]
  ]);
  return {
    id: 'names-of-lands',
    type: 'symbol',
    source: LANDS_SOURCE,
    filter: ['all', ['>=', ['zoom'], ['get', 'from']], ['<', ['zoom'], ['get', 'to']]],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Atlas Serif'],
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes] as unknown as ExpressionSpecification,
      'text-letter-spacing': 0.18,
      'text-max-width': 9,
      'text-padding': 3,
      'text-variable-anchor-offset': ['literal', BESIDE_MIDDLE] as unknown as ExpressionSpecification,
      'symbol-sort-key': ['get', 'order']
    },
    paint: {
      'text-color': palette.landLabel,
      'text-opacity': ['case', ['get', 'story'], 1, 0.72],
      'text-halo-color': palette.halo,
      'text-halo-width': 0.6,
      'text-halo-blur': 0.6
    }
  };
}

function placeNames(id: string, scale: string, palette: Palette, minzoom: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: PLACES_SOURCE,
    minzoom,
    filter: ['==', ['get', 'scale'], scale],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Atlas Sans'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 12, 6, 15],
      'text-variable-anchor-offset': [
        'case',
        ['get', 'sign'],
        ['literal', BESIDE_SIGNS],
        ['literal', BESIDE_DOT]
      ],
      'text-justify': 'auto',
      'text-max-width': 9,
      'symbol-sort-key': ['get', 'order']
    },
    paint: { 'text-color': palette.placeLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 }
  };
}

function geojson(data: FeatureCollection): SourceSpecification {
  return { type: 'geojson', data };
}

function feature(geometry: MultiLineString): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** MapLibre resolves fonts in a worker, which knows no relative addresses. */
function absoluteFonts(origin: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(FONT_FACES).map(([name, files]) => [
      name,
      files.map((file) => ({ ...file, url: new URL(file.url, origin).href }))
    ])
  );
}
