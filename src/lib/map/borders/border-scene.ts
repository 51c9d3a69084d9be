import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Period } from '#lib/domain/borders/borders-data.ts';
import type { Hold } from '#lib/domain/borders/borders.ts';
import { periodOn } from '#lib/domain/borders/polity-on.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { contains } from '#lib/domain/time/interval.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import type { MapSource } from '#lib/map/map-data.ts';
import { LANDS_SOURCE } from '#lib/map/style/ground-style.ts';
import { everOf } from './ever.ts';
import { drawPattern, PATTERN_RATIO } from './hatching.ts';
import { OUTLINE_SOURCE, OVERLAYS_SOURCE, PATTERNS } from './layers.ts';
import { letterLands } from './lettering.ts';
import { BorderPainter } from './painter.ts';
import { occupierOf } from './painting.ts';
import { mergeAtoms, readBorderShapes, type BorderShapes } from './shapes.ts';

/** From this zoom on the finer level is worth its weight. */
const FINE_ZOOM = 4.6;

export interface BorderSceneOptions extends Omit<MapSource, 'ground'> {
  readonly map: MapLibreMap;
}

/** The lands of a day on the map: tints, textures, lines, fronts, names, and the outline of the one that is asked. */
export class BorderScene {
  readonly #options: BorderSceneOptions;
  readonly #painter: BorderPainter;
  #shapes: BorderShapes;
  readonly #overlays: readonly Period[];
  readonly #shownOverlays = new Set<number>();
  #outlined: Hold | null = null;
  #fine: 'absent' | 'asked' | 'here' = 'absent';

  constructor(options: BorderSceneOptions) {
    this.#options = options;
    this.#shapes = options.shapes;
    this.#overlays = options.borders.data.overlays.flatMap(({ periods }) => periods);
    this.#painter = new BorderPainter(options.map, options.borders, options.shapes);
  }

  /** Uploads what does not change with the date; call once the style is there. */
  start(palette: Palette): void {
    this.setPalette(palette);
    this.#drawOverlays();
  }

  /** Draws the patterns of textures in the inks of a palette, anew if they are there. */
  setPalette(palette: Palette): void {
    const { map } = this.#options;
    for (const pattern of PATTERNS) {
      const id = `pattern-${pattern}`;
      const image = drawPattern(pattern, palette);
      if (map.hasImage(id)) map.updateImage(id, image);
      else map.addImage(id, image, { pixelRatio: PATTERN_RATIO });
    }
  }

  show(day: Day, asked: string | null): void {
    this.#painter.paint(day);
    this.#showOverlays(day);
    this.#showOutline(asked, day);
  }

  /** Writes the names of the day: an upload, so only when time rests. */
  async letter(day: Day): Promise<void> {
    const { catalogue, borders } = this.#options;
    await this.#fill(LANDS_SOURCE, letterLands(catalogue, borders, day));
  }

  /** Fetches the finer level once it can be seen; without it the coarse one stays. */
  async refine(): Promise<void> {
    const { map, borders, loadFineBorders } = this.#options;
    if (this.#fine !== 'absent' || map.getZoom() < FINE_ZOOM) return;
    this.#fine = 'asked';
    try {
      this.#shapes = readBorderShapes(await loadFineBorders(), everOf(borders));
    } catch {
      this.#fine = 'absent';
      return;
    }
    this.#fine = 'here';
    this.#painter.replace(this.#shapes);
    this.#drawOverlays();
    this.#drawOutline();
  }

  /** All fronts and zones are uploaded at once; a state says which of them lie on the map. */
  #showOverlays(day: Day): void {
    this.#overlays.forEach((period, id) => {
      const isShown = contains(period, day);
      if (isShown === this.#shownOverlays.has(id)) return;
      if (isShown) this.#shownOverlays.add(id);
      else this.#shownOverlays.delete(id);
      this.#options.map.setFeatureState({ source: OVERLAYS_SOURCE, id }, { shown: isShown });
    });
  }

  #showOutline(asked: string | null, day: Day): void {
    const { borders } = this.#options;
    const polity = asked === null ? undefined : borders.polityOf(asked);
    const period = polity && periodOn(polity, day);
    if (this.#outlined?.period === period) return;
    this.#outlined = polity !== undefined && period !== undefined ? { polity, period } : null;
    this.#drawOutline();
  }

  #drawOverlays(): void {
    void this.#fill(OVERLAYS_SOURCE, {
      type: 'FeatureCollection',
      features: this.#overlays.map((period, id) => ({
        type: 'Feature',
        id,
        properties: { occupier: occupierOf(period.owner ?? '', period, this.#options.borders.lands) },
        geometry: mergeAtoms(this.#shapes, period.atoms)
      }))
    });
  }

  #drawOutline(): void {
    const atoms = this.#outlined?.period.atoms ?? [];
    void this.#fill(OUTLINE_SOURCE, {
      type: 'FeatureCollection',
      features:
        atoms.length === 0
          ? []
          : [{ type: 'Feature', properties: {}, geometry: mergeAtoms(this.#shapes, atoms) }]
    });
  }

  async #fill(source: string, data: FeatureCollection): Promise<void> {
    await this.#options.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}
