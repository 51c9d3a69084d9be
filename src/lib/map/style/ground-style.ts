import type { FeatureCollection, MultiLineString } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Ground } from '#lib/map/ground.ts';
import type { Palette } from '#lib/map/palette.ts';
import { FONT_FACES } from './fonts.ts';

/** Arcs and marks are drawn below this layer, so that names stay readable on top of them. */
export const FIRST_LETTERING_LAYER = 'names-of-waters';

export const LAND_LAYER = 'lands';
export const PLACES_SOURCE = 'places';
export const LABELS_SOURCE = 'labels';

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
const BESIDE_SIGNS = ['top', [0, 1], 'bottom', [0, -1], 'right', [-1, 0]];

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The printed ground: sea, lands, lakes, hairlines and lettering, from data of this site alone. */
export function makeGroundStyle(ground: Ground, palette: Palette, origin: string): StyleSpecification {
  return {
    version: 8,
    'font-faces': absoluteFonts(origin),
    sources: {
      lands: geojson(ground.lands),
      borders: geojson(feature(ground.borders)),
      coasts: geojson(feature(ground.coasts)),
      lakes: geojson(ground.lakes),
      graticule: geojson(feature(ground.graticule)),
      [LABELS_SOURCE]: geojson(NOTHING),
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
    {
      id: LAND_LAYER,
      type: 'fill',
      source: 'lands',
      paint: {
        'fill-color': ['coalesce', ['get', ['get', 'land'], ['literal', palette.lands]], palette.lands.other],
        'fill-antialias': false
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.coast }
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 6, 1.1]
      }
    },
    {
      id: 'coasts',
      type: 'line',
      source: 'coasts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.55, 6, 1.2]
      }
    },
    {
      id: FIRST_LETTERING_LAYER,
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'water'],
        ['<=', ['get', 'rank'], ['+', ['*', ['zoom'], 0.62], 1]]
      ],
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
    {
      id: 'names-of-lands',
      type: 'symbol',
      source: LABELS_SOURCE,
      filter: ['all', ['==', ['get', 'kind'], 'land'], ['<=', ['get', 'rank'], ['-', ['zoom'], 0.8]]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Atlas Serif'],
        'text-transform': 'uppercase',
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['-', 13, ['get', 'rank']],
          6,
          ['-', 27, ['*', 4, ['get', 'rank']]]
        ],
        'text-letter-spacing': 0.22,
        'text-max-width': 12,
        'text-padding': 4
      },
      paint: {
        'text-color': palette.landLabel,
        'text-halo-color': palette.halo,
        'text-halo-width': 0.6,
        'text-halo-blur': 0.6
      }
    },
    placeNames('names-of-sites', 'site', palette, 9.5),
    placeNames('names-of-places', 'city', palette, 0)
  ];
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
