import type { Feature, Point } from 'geojson';
import type { Layer, LayerProps } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';
import { widthOf } from '#lib/domain/flows/bundle-width.ts';
import { weighBundles, type Measure, type Weights } from '#lib/domain/flows/weigh-bundles.ts';
import type { Window } from '#lib/domain/time/span.ts';
import { LegLayer } from '#lib/map/deck/leg-layer.ts';
import type { Story } from '#lib/map/deck/story-extension.ts';
import { ON_GLOBE_AND_FLAT } from '#lib/map/layers/parameters.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import { BUNDLES_LAYER } from './bundle-layer-name.ts';
import { ANYWHERE, columnsOf, type BundleColumns } from './bundle-columns.ts';
import { letterSpots } from './letter-spots.ts';
import { strokesOf, type Strokes } from './bundle-strokes.ts';

const SPOTS_LAYER = 'bundle-spots';

/** Bundles as the map is to show them. */
export interface ShownFlows {
  readonly set: BundleSet;
  readonly measure: Measure;
  /** Indices in the set, or -1. */
  readonly chosen: number;
  readonly pointed: number;
  readonly layers: BundleLayers;
}

/**
 * Draws bundles. Where they run is uploaded once for a set; a step of time uploads one width and one colour for each,
 * however many arcs they hold.
 */
export class BundleLayers {
  #columns: { of: BundleSet; columns: BundleColumns } | null = null;
  #strokes: { of: Weights; palette: Palette; families: Story['families']; strokes: Strokes } | null = null;

  make(
    { set, measure, chosen, pointed }: Omit<ShownFlows, 'layers'>,
    story: Story,
    palette: Palette,
    shared: Partial<LayerProps>
  ): Layer[] {
    if (this.#columns?.of !== set) this.#columns = { of: set, columns: columnsOf(set) };
    const { columns } = this.#columns;
    const weights = weighBundles(set, story.window, measure);
    const { lines, spots } = this.#stroke(set, weights, measure, palette, story.families);
    // So many that move would only be a flicker.
    const ownStory = { ...story, ...ANYWHERE, chosen, pointed, motion: false };
    return [
      new LegLayer({
        ...shared,
        id: BUNDLES_LAYER,
        data: { length: set.size, attributes: { ...columns.lines, ...lines } },
        pickable: true,
        parameters: ON_GLOBE_AND_FLAT,
        story: ownStory,
        spread: 0
      } as never),
      new ScatterplotLayer({
        ...shared,
        id: SPOTS_LAYER,
        data: { length: set.spots.names.length, attributes: { ...columns.spots, ...spots } },
        pickable: false,
        parameters: ON_GLOBE_AND_FLAT,
        story: { ...ownStory, chosen: -1, pointed: -1 },
        radiusUnits: 'pixels',
        radiusScale: story.stroke,
        lineWidthUnits: 'pixels',
        getLineWidth: 1.2 * story.stroke,
        stroked: true,
        billboard: true,
        antialiasing: true
      } as never)
    ];
  }

  /** Names of what is drawn. */
  letter(flows: Pick<ShownFlows, 'set' | 'measure'>, window: Window): Feature<Point>[] {
    return letterSpots(flows, window);
  }

  #stroke(
    set: BundleSet,
    weights: Weights,
    measure: Measure,
    palette: Palette,
    families: Story['families']
  ): Strokes {
    const known = this.#strokes;
    if (known?.of === weights && known.palette === palette && known.families === families)
      return known.strokes;
    const strokes = strokesOf(
      set,
      weights,
      (weight) => widthOf(weight, set.most[measure]),
      palette,
      families
    );
    this.#strokes = { of: weights, palette, families, strokes };
    return strokes;
  }
}
