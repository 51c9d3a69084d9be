import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { INK_COLOURS, type Stroke } from '#lib/domain/lecture/ink.ts';
import { PALETTES, type Theme } from '#lib/domain/look/palette.ts';

/** What is drawn by hand on the map, and how it is to look. */
export interface ShownInk {
  readonly strokes: readonly Stroke[];
  readonly theme: Theme;
  /** 1 on a desk, more on a projector. */
  readonly stroke: number;
  /** What fades does so before the eye, rather than at once. */
  readonly moves: boolean;
}

const SOURCE = 'ink';
/** Pixels at a stroke of 1: seen from the back row, and not so broad that it hides a city's name. */
export const INK_WIDTH = 5;
export const INK_CASING = 1.6;
/** Milliseconds; the state takes a stroke away a little later. */
const FADING_MS = 600;

/**
 * Strokes as lines of MapLibre's own, on top of everything: so they follow the map on the globe and across the
 * antimeridian, are hidden with the far side, and cost nothing while nothing is drawn. The arcs of deck.gl are
 * drawn interleaved, below the names; what is added last is above both. Only the stroke that is being drawn is not
 * here: it lies over the map (`WetInk.svelte`), for the map would have to draw all of itself for every point.
 */
export class InkLayer {
  readonly #map: MapLibreMap;
  #drawn: ShownInk | null = null;
  readonly #fading = new Set<number>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The style must have been loaded. */
  show(ink: ShownInk): void {
    const before = this.#drawn;
    if (before === null && ink.strokes.length === 0) return;
    this.#drawn = ink;
    if (this.#map.getSource(SOURCE) === undefined) this.#add();
    const isSame = before !== null && before.theme === ink.theme && isSameLines(before.strokes, ink.strokes);
    if (!isSame) this.#map.getSource<GeoJSONSource>(SOURCE)?.setData(dataOf(ink));
    if (before?.stroke !== ink.stroke || before.theme !== ink.theme) this.#dress(ink);
    if (ink.moves) ink.strokes.filter(({ isFading }) => isFading).forEach(({ id }) => this.#fade(id));
  }

  #add(): void {
    this.#map.addSource(SOURCE, { type: 'geojson', data: NOTHING, tolerance: 0 });
    for (const layer of LAYERS) this.#map.addLayer(layer);
  }

  #dress({ theme, stroke }: ShownInk): void {
    const width = INK_WIDTH * stroke;
    this.#map.setPaintProperty('ink-casing', 'line-color', PALETTES[theme].halo);
    this.#map.setPaintProperty('ink-casing', 'line-width', width + 2 * INK_CASING * stroke);
    this.#map.setPaintProperty('ink', 'line-width', width);
  }

  #fade(id: number): void {
    if (this.#fading.has(id)) return;
    this.#fading.add(id);
    const began = performance.now();
    const step = (now: number): void => {
      const opacity = Math.max(0, 1 - (now - began) / FADING_MS);
      // The map may have been removed meanwhile, and its sources with it.
      if (this.#map.getSource(SOURCE) === undefined) return;
      this.#map.setFeatureState({ source: SOURCE, id }, { opacity });
      if (opacity > 0) requestAnimationFrame(step);
      else this.#fading.delete(id);
    };
    requestAnimationFrame(step);
  }
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const OPACITY = ['coalesce', ['feature-state', 'opacity'], 1] as unknown as number;
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const LAYERS: readonly LayerSpecification[] = [
  { id: 'ink-casing', type: 'line', source: SOURCE, layout: ROUND, paint: { 'line-opacity': OPACITY } },
  {
    id: 'ink',
    type: 'line',
    source: SOURCE,
    layout: ROUND,
    paint: { 'line-color': ['get', 'colour'], 'line-opacity': OPACITY }
  }
];

/** The same lines: that one of them fades is told by its state and uploads nothing. */
function isSameLines(one: readonly Stroke[], other: readonly Stroke[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

/** A point alone is a line to itself, which round ends make a dot. */
function dataOf({ strokes, theme }: ShownInk): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: strokes.map(({ id, ink, line }) => ({
      type: 'Feature',
      id,
      properties: { colour: INK_COLOURS[theme][ink] },
      geometry: {
        type: 'LineString',
        coordinates: (line.length === 1 ? [...line, ...line] : line).map(([lon, lat]) => [lon, lat])
      }
    }))
  };
}
