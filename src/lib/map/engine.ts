import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '#lib/domain/address/camera.ts';
import type { SeenBounds } from '#lib/domain/flows/bundle-set.ts';
import type { Hits } from '#lib/domain/record/candidates.ts';
import { doubtOn } from '#lib/domain/borders/polity-on.ts';
import { BorderScene } from './borders/border-scene.ts';
import { createViewFinder } from './borders/in-view.ts';
import { boundsOf, cameraOf, CLOSEST_FIT, isAt, positionOf, type Padding, type Spot } from './camera.ts';
import { cooperation, type GestureHints } from './gesture-hints.ts';
import type { InkLayer, ShownInk } from './ink/ink-layer.ts';
import { letterMap } from './lettering.ts';
import { makeMap } from './make-map.ts';
import type { MapSource } from './map-data.ts';
import type { Palette, Theme } from '#lib/domain/look/palette.ts';
import { doubtAt, hitsAt } from './pointing.ts';
import { afterRest } from './after-rest.ts';
import { seenPartOf, type SeenPart } from './seen-part.ts';
import { placesToFit, type Shown } from './shown.ts';
import { StoryClock, type Frame } from './story-clock.ts';
import { StoryLayers, tell } from './story-layers.ts';
import { groundLayers, PLACES_SOURCE } from './style/ground-style.ts';

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly atlas: MapSource;
  readonly theme: Theme;
  readonly palettes: Readonly<Record<Theme, Palette>>;
  readonly globe: boolean;
  readonly camera: Camera | null;
  readonly padding: Padding;
  readonly shown: Shown;
  readonly label: string;
  /** Given where the map leaves scrolling to the page around it. */
  readonly gestureHints?: GestureHints;
  /** The reader moved the map. */
  onCamera(camera: Camera): void;
  /** Anything moved the map. */
  onMove(): void;
  onClick(hits: Hits, point: { x: number; y: number }): void;
  /** `doubt`: why the line under the pointer is not exact. */
  onPoint(hits: Hits | null, point: { x: number; y: number }, doubt: string | null): void;
  /** The map rests: these atoms of land are in view, and this part of the world. */
  onView(atoms: ReadonlySet<number>, view: { readonly zoom: number; readonly seen: SeenBounds }): void;
  onReady(): void;
  onContextLost(): void;
  onContextRestored(): void;
}

/** Names are lettered again only when time has stood still this long: lettering uploads, dragging must not. */
const LETTERING_DELAY_MS = 160;
/** A room that waits for a map stops listening. */
const LONGEST_FLIGHT_MS = 2500;
const CLICK_RADIUS = 5;
const TOUCH_RADIUS = 16;
const POINT_RADIUS = 3;
/** Marks the map's own movements, so that they are not taken for the reader's. */
const OWN = { own: true };

/** The one place that holds MapLibre and deck.gl: made once, told what to show, removed once. */
export class MapEngine {
  readonly #options: EngineOptions;
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #clock: StoryClock;
  readonly #scene: BorderScene;
  readonly #layers: StoryLayers;
  /** Made where somebody draws. */
  #ink: InkLayer | null = null;
  #shownInk: ShownInk | null = null;
  #shown: Shown;
  #palette: Palette;
  #padding: Padding;
  #cancelLettering: () => void = () => undefined;
  #pointing = false;
  #isReady = false;
  #isDrawn = false;
  /** The map is being given another size, which MapLibre tells as a movement. */
  #isResizing = false;

  /** Throws where WebGL 2 is missing. */
  constructor(options: EngineOptions) {
    this.#options = options;
    this.#shown = options.shown;
    this.#padding = options.padding;
    this.#palette = options.palettes[options.theme];
    this.#layers = new StoryLayers(options.atlas.catalogue, this.#palette);
    this.#map = this.#makeMap();
    this.#scene = new BorderScene({ map: this.#map, ...options.atlas });
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onAfterRender: () => this.#tellDrawn()
    });
    this.#clock = new StoryClock(options.shown.window, (frame) => this.#draw(frame), {
      request: (callback) => requestAnimationFrame(callback),
      cancel: (handle) => cancelAnimationFrame(handle),
      now: () => performance.now()
    });
    this.#listen();
  }

  /** Shows another state; only what differs costs anything. */
  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (!this.#isReady) return;
    this.#scene.show(shown.day, shown.polity);
    if (before.hides !== shown.hides) this.#letterOrNot();
    this.#clock.set({
      window: shown.window,
      // Bundles stand still: a step is drawn once.
      moves: shown.moves && shown.flows === null,
      flows: shown.visible.some(({ presence }) => presence === 'live')
    });
    const isRelettered =
      before.visible !== shown.visible ||
      before.day !== shown.day ||
      before.chosen !== shown.chosen ||
      before.flows?.set !== shown.flows?.set ||
      (shown.flows !== null && before.window !== shown.window);
    if (isRelettered) this.#letterSoon();
  }

  setTheme(theme: Theme): void {
    const palette = this.#options.palettes[theme];
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.#layers.setPalette(this.#palette);
    if (!this.#isReady) return;
    this.#scene.setPalette(this.#palette);
    for (const { id, paint } of groundLayers(this.#palette)) {
      for (const [name, value] of Object.entries(paint ?? {}))
        this.#map.setPaintProperty(id, name as never, value as never);
    }
    this.#draw(this.#clock.frame);
  }

  /** Shows what the lecturer has drawn on the map. */
  showInk(ink: ShownInk, makeLayer: (map: MapLibreMap) => InkLayer): void {
    this.#shownInk = ink;
    this.#ink ??= makeLayer(this.#map);
    if (this.#isReady) this.#ink.show(ink);
  }

  setGlobe(globe: boolean): void {
    const type = globe ? 'globe' : 'mercator';
    if (this.#isReady && this.#map.getProjection()?.type !== type) this.#map.setProjection({ type });
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
  }

  /** Goes where an address says; null fits everything that is shown. */
  setCamera(camera: Camera | null, how: 'jump' | 'fly' = 'jump'): void {
    if (camera === null) this.fit();
    else if (isAt(this.#map, camera)) return;
    else if (how === 'jump') this.#map.jumpTo(positionOf(camera), OWN);
    else this.#map.flyTo({ ...positionOf(camera), maxDuration: LONGEST_FLIGHT_MS }, OWN);
  }

  /** Fits the map to what it shows, poles included. */
  fit(): void {
    this.#fitTo(placesToFit(this.#options.atlas.catalogue, this.#shown), true, true);
  }

  /** Moves so far as it takes to see places clear of the panels; not at all if they are seen already. `own`: not a place the reader went to. */
  reveal(places: readonly Spot[], own: boolean): void {
    if (!places.every((place) => this.#isClear(place))) this.#fitTo(places, false, own);
  }

  /** Moves a place to the middle of what panels leave of the map, without coming closer; not at all if it is seen already. */
  bringIn({ lon, lat }: Spot, own: boolean): void {
    if (this.#isClear({ lon, lat })) return;
    const { left, right, top, bottom } = this.#padding;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: [lon, lat], offset, duration: 300 }, own ? OWN : undefined);
  }

  /** Whether a place is seen clear of the panels. */
  #isClear({ lon, lat }: Spot): boolean {
    const { clientWidth, clientHeight } = this.#options.container;
    const { x, y } = this.#map.project([lon, lat]);
    const { left, right, top, bottom } = this.#padding;
    return (
      x >= left &&
      x <= clientWidth - right &&
      y >= top &&
      y <= clientHeight - bottom &&
      this.isInFront(lon, lat)
    );
  }

  get camera(): Camera {
    return cameraOf(this.#map);
  }

  /** What the reader sees between the panels. */
  get seenPart(): SeenPart {
    return seenPartOf(this.#map, this.#padding);
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
  }

  /** Pixels from the map's upper left corner. */
  project(lon: number, lat: number): { x: number; y: number } {
    return this.#map.project([lon, lat]);
  }

  /** What the pointer is heard in. */
  get container(): HTMLElement {
    return this.#options.container;
  }

  /** What of the earth is at a pixel; null beyond its edge. */
  unproject(x: number, y: number): [longitude: number, latitude: number] | null {
    const { lng, lat } = this.#map.unproject([x, y]);
    // Beside the globe MapLibre gives the nearest point of its edge.
    const back = this.#map.project([lng, lat]);
    return Math.hypot(back.x - x, back.y - y) < 2 ? [lng, lat] : null;
  }

  /** How many pixels wide the whole world is at the present zoom. */
  get worldPixels(): number {
    return 512 * 2 ** this.#map.getZoom();
  }

  /** Once everything that is shown has been drawn, names too, and nothing moves; never while arcs flow. */
  async whenIdle(): Promise<void> {
    // Names are lettered a little after the time has changed.
    await new Promise<void>((resolve) => afterRest(LETTERING_DELAY_MS, resolve));
    // What is shown already would give no frame to be idle after.
    this.#map.triggerRepaint();
    await this.#map.once('idle');
  }

  /** Whether a place is on the near side; on the flat map everything is. */
  isInFront(lon: number, lat: number): boolean {
    if (this.#map.getProjection()?.type !== 'globe') return true;
    const center = this.#map.getCenter();
    const [lat1, lat2, turn] = [center.lat, lat, lon - center.lng].map(
      (degrees) => (degrees * Math.PI) / 180
    ) as [number, number, number];
    return Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn) > 0.2;
  }

  remove(): void {
    this.#clock.stop();
    this.#cancelLettering();
    this.#map.remove();
  }

  #makeMap(): MapLibreMap {
    const { cooperativeGestures, locale } = cooperation(this.#options.gestureHints);
    const { container, atlas, camera, globe, label, padding, shown } = this.#options;
    return makeMap({
      container,
      atlas,
      palette: this.#palette,
      globe,
      view: camera ?? { places: placesToFit(atlas.catalogue, shown), padding },
      minZoom: 0.6,
      fadeDuration: shown.moves ? 200 : 0,
      cooperativeGestures,
      locale: { 'Map.Title': label, ...locale }
    });
  }

  #listen(): void {
    const map = this.#map;
    const findAtoms = createViewFinder(this.#options.atlas.shapes);
    const tellView = () => {
      const bounds = map.getBounds();
      const [west, south, east, north] = bounds.toArray().flat() as [number, number, number, number];
      this.#options.onView(findAtoms(bounds), { zoom: map.getZoom(), seen: { west, south, east, north } });
    };
    // Patterns are asked for by the first tiles, before everything is loaded.
    map.once('style.load', () => {
      this.#scene.start(this.#palette);
      this.#scene.show(this.#shown.day, this.#shown.polity);
    });
    map.once('load', () => {
      map.addControl(this.#overlay);
      this.#isReady = true;
      this.#letter();
      this.#letterOrNot();
      this.show(this.#shown);
      if (this.#shownInk !== null) this.#ink?.show(this.#shownInk);
      void this.#scene.refine();
      tellView();
    });
    // deck.gl does not follow a change of projection by itself.
    map.on('projectiontransition', () => this.#draw(this.#clock.frame));
    // A lost context takes everything of deck.gl with it: whoever owns this engine makes a new one.
    map.on('webglcontextlost', () => this.#options.onContextLost());
    map.on('webglcontextrestored', () => this.#options.onContextRestored());
    map.on('move', () => this.#options.onMove());
    map.on('resize', () => (this.#isResizing = !map.isMoving()));
    map.on('moveend', (event) => {
      const isReaders = !('own' in event) && !this.#isResizing;
      this.#isResizing = false;
      if (this.#isReady) void this.#scene.refine();
      tellView();
      if (isReaders) this.#options.onCamera(cameraOf(map));
    });
    map.on('click', ({ point, originalEvent }) => {
      if (!this.#isDrawn) return;
      const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      this.#options.onClick(this.#hitsAt(point, isTouch ? TOUCH_RADIUS : CLICK_RADIUS), point);
    });
    map.on('mousemove', ({ point }) => this.#pointAt(point));
    map.on('mouseout', ({ point }) => this.#options.onPoint(null, point, null));
  }

  /** Ready is when the arcs are drawn: before, there is nothing to hit, and deck.gl fails an assertion if it is asked. */
  #tellDrawn(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    this.#options.onReady();
  }

  /** Looks once a frame at most what lies under the pointer, and never while the map is dragged. */
  #pointAt(point: { x: number; y: number }): void {
    if (this.#pointing || !this.#isDrawn || this.#map.isMoving()) return;
    this.#pointing = true;
    requestAnimationFrame(() => {
      this.#pointing = false;
      if (this.#map.isMoving()) return;
      const hits = this.#hitsAt(point, POINT_RADIUS);
      const isSomething =
        hits.marks.length + hits.legs.length + hits.bundles.length > 0 || hits.polity !== null;
      this.#map.getCanvas().style.cursor = isSomething ? 'pointer' : '';
      this.#options.onPoint(hits, point, this.#doubtAt(point));
    });
  }

  #hitsAt(point: { x: number; y: number }, radius: number): Hits {
    const holds = this.#options.atlas.borders.holdsOn(this.#shown.day);
    return hitsAt(this.#map, this.#overlay, point, radius, (atom) => holds[atom]?.polity.id ?? null);
  }

  #doubtAt(point: { x: number; y: number }): string | null {
    const reason = doubtAt(this.#map, point);
    if (reason === null) return null;
    return doubtOn(this.#options.atlas.borders.data, reason, this.#shown.day)?.reason ?? null;
  }

  #draw(frame: Frame): void {
    const layers =
      this.#shown.hides === 'outcome' ? [] : this.#layers.make(tell(this.#shown, frame), this.#shown);
    this.#overlay.setProps({ layers });
  }

  /** Names that would give an answer away are not there until it is shown. */
  #letterOrNot(): void {
    const { hides } = this.#shown;
    for (const { id, type, ...layer } of groundLayers(this.#palette)) {
      if (type !== 'symbol') continue;
      const isOfStory = 'source' in layer && layer.source === PLACES_SOURCE;
      const isHidden = hides === 'labels' || (hides === 'outcome' && isOfStory);
      this.#map.setLayoutProperty(id, 'visibility', isHidden ? 'none' : 'visible');
    }
  }

  #letterSoon(): void {
    this.#cancelLettering();
    this.#cancelLettering = afterRest(LETTERING_DELAY_MS, () => this.#letter());
  }

  #letter(): void {
    void letterMap(this.#map, this.#options.atlas.catalogue, this.#scene, this.#shown);
  }

  #fitTo(places: readonly Spot[], withPoles: boolean, own: boolean): void {
    const { poles } = this.#options.atlas.catalogue;
    const seen = withPoles || places.length === 0 ? [...places, ...poles] : places;
    const camera = this.#map.cameraForBounds(boundsOf(seen), {
      padding: { ...this.#padding },
      maxZoom: CLOSEST_FIT
    });
    if (camera !== undefined)
      this.#map.easeTo({ ...camera, bearing: 0, duration: 900 }, own ? OWN : undefined);
  }
}
