import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PictureTooLargeError } from '#lib/domain/sharing/making.ts';
import { BorderScene } from './borders/border-scene.ts';
import { letterMap } from './lettering.ts';
import { makeMap } from './make-map.ts';
import { guardNames, type Area } from './name-guard.ts';
import type { OffscreenView } from './offscreen-view.ts';
import type { Shown } from './shown.ts';
import type { Frame } from './story-clock.ts';
import { StoryLayers, tell } from './story-layers.ts';
import type { Story } from './deck/story-extension.ts';
import { takeIn } from './seen-part.ts';

export interface OffscreenOptions extends OffscreenView {
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels of the picture for each CSS pixel: letters and lines grow with it. */
  readonly pixelRatio: number;
  /** Parts of the picture that will be written over, CSS pixels: names keep out of them. */
  readonly covered?: readonly Area[];
  readonly signal?: AbortSignal;
}

/** No map takes longer than this to come to rest, even without a GPU. */
const PATIENCE_MS = 120_000;
/** How often is looked whether it has, if the map says nothing by itself. */
const LOOK_MS = 120;

/**
 * A second map that nobody sees, for pictures and films. It draws only when it is told to, and its frame is whole:
 * tiles, letters and arcs. Remove it when it has served, for browsers keep few graphics contexts.
 */
export class OffscreenMap {
  readonly #options: OffscreenOptions;
  readonly #container: HTMLElement;
  readonly #map: MapLibreMap;
  readonly #scene: BorderScene;
  readonly #overlay: MapLibreOverlay;
  #shown: Shown;
  /**
   * The one story of all its layers, changed in place: deck.gl takes new layers over in a frame of its own, too late
   * for a picture that is read in this very turn.
   */
  readonly #story: { -readonly [Key in keyof Story]: Story[Key] };
  #layers: Layer[] = [];

  /**
   * Resolves when it can be drawn. Throws where WebGL 2 is missing, if the signal aborts, and a PictureTooLargeError
   * where the graphics card cannot draw so many pixels.
   */
  static async open(options: OffscreenOptions): Promise<OffscreenMap> {
    const map = new OffscreenMap(options);
    try {
      await map.#start();
    } catch (error) {
      map.remove();
      throw error;
    }
    return map;
  }

  private constructor(options: OffscreenOptions) {
    const { atlas, palette, globe, size, pixelRatio, view, shown } = options;
    this.#options = options;
    this.#shown = shown;
    const frame = { window: shown.window, before: shown.window, progress: 1, time: 0 };
    this.#story = { ...tell(shown, frame) };
    this.#container = hide(size);
    this.#map = makeMap({
      container: this.#container,
      atlas,
      palette,
      globe,
      view: 'edge' in view ? view.camera : view,
      minZoom: -2,
      interactive: false,
      trackResize: false,
      fadeDuration: 0,
      pixelRatio,
      maxCanvasSize: [size.width * pixelRatio, size.height * pixelRatio]
    });
    this.#scene = new BorderScene({ map: this.#map, ...atlas });
    this.#overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  }

  async #start(): Promise<void> {
    const map = this.#map;
    const { size, pixelRatio, palette, atlas, view } = this.#options;
    const { width } = map.getCanvas();
    const drawn = this.#context?.drawingBufferWidth ?? 0;
    if (Math.min(width, drawn) < Math.round(size.width * pixelRatio)) throw new PictureTooLargeError();
    await new Promise((resolve) => map.once('style.load', resolve));
    this.#scene.start(palette);
    if ('edge' in view) takeIn(map, view, size);
    guardNames(map, size, this.#options.covered ?? []);
    map.addControl(this.#overlay);
    this.#layers = new StoryLayers(atlas.catalogue, palette).make(this.#story, this.#shown);
    this.#overlay.setProps({ layers: this.#layers });
    // deck.gl does not follow the projection by itself.
    map.on('projectiontransition', () => this.#overlay.setProps({ layers: this.#layers }));
    await this.#scene.refine();
    await this.show(this.#shown);
  }

  /** Shows another state, whole, before it resolves; its window is that of the next frame. */
  async show(shown: Shown): Promise<void> {
    this.#shown = shown;
    this.#scene.show(shown.day, shown.polity);
    await letterMap(this.#map, this.#options.atlas.catalogue, this.#scene, shown);
    await this.#rest();
  }

  /** Draws a frame at once. The canvas can be read in the same turn of the browser and not later. */
  draw(frame: Frame): HTMLCanvasElement {
    Object.assign(this.#story, tell(this.#shown, frame));
    this.#map.redraw();
    return this.#map.getCanvas();
  }

  remove(): void {
    this.#map.remove();
    this.#container.remove();
  }

  get #context(): WebGL2RenderingContext | null {
    return this.#map.getCanvas().getContext('webgl2');
  }

  /** Waits until nothing is left to load: tiles, letters, and what deck.gl uploads. */
  async #rest(): Promise<void> {
    const map = this.#map;
    let isIdle = false;
    const note = () => (isIdle = true);
    let deadline = performance.now() + PATIENCE_MS;
    map.on('idle', note);
    try {
      for (map.triggerRepaint(); !isIdle || !this.#layers.every((layer) => layer.isLoaded);) {
        this.#options.signal?.throwIfAborted();
        if (performance.now() > deadline || this.#context?.isContextLost() !== false)
          throw new Error('the map did not come to rest');
        if (isIdle) map.triggerRepaint();
        isIdle = false;
        await change(map);
        if (!document.hidden) continue;
        // A window that is hidden is given no frames: the map is drawn by hand, as seldom as will do.
        deadline = performance.now() + PATIENCE_MS;
        if (map.areTilesLoaded()) map.redraw();
      }
    } finally {
      map.off('idle', note);
    }
  }
}

/** The map has something new, or a while has passed. */
function change(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      map.off('data', done);
      map.off('idle', done);
      resolve();
    };
    const timer = setTimeout(done, LOOK_MS);
    map.on('data', done);
    map.on('idle', done);
  });
}

/** A place for a map where nobody meets it, neither by sight nor by keyboard nor by ear. */
function hide({ width, height }: OffscreenOptions['size']): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.ariaHidden = 'true';
  Object.assign(container.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    contain: 'strict'
  });
  document.body.append(container);
  return container;
}
