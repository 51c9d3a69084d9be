import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ArcLayer } from '@deck.gl/layers';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import Papa from 'papaparse';
import { createGazetteer } from '#lib/domain/dossier/gazetteer.ts';
import { bundleFlows } from '#lib/domain/flows/bundle-flows.ts';
import { weighPlaces } from '#lib/domain/flows/busy-places.ts';
import { createClusterer } from '#lib/domain/flows/cluster-places.ts';
import { MOST_FLOWS } from '#lib/domain/flows/flow-limits.ts';
import { RecordSplitter } from '#lib/domain/flows/record-splitter.ts';
import { FlowTaker } from '#lib/domain/flows/take-flows.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import { THEATRES } from '#lib/domain/record/theatres.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import { StoryExtension } from '#lib/map/deck/story-extension.ts';
import { BundleLayers } from '#lib/map/flows/bundle-layers.ts';
import { PALETTES } from '#lib/domain/look/palette.ts';

/**
 * The bundles of the atlas and the three usual ways to show the arcs of a year, on the same empty ground. It runs in
 * the browser, is told what to do by `rivals-side.ts`, and is no part of the site.
 */
export type Rival = 'bundles' | 'refilter' | 'setFilter' | 'setData';

interface Arc {
  readonly from: [number, number];
  readonly to: [number, number];
  readonly year: number;
  readonly category: string;
}

const COLOURS: Record<string, [number, number, number]> = {
  trade: [169, 0, 110],
  visit: [6, 69, 193],
  aid: [0, 131, 97]
};
const SOURCE = 'arcs';

interface Shown {
  step(year: number): void;
  pick(x: number, y: number): number;
}

async function open(rival: Rival, file: string, year: number): Promise<Shown> {
  const map = await openMap();
  if (rival === 'bundles') return openBundles(map, await (await fetch(file)).text(), year);
  const arcs = read(await (await fetch(file)).text());
  const inYear = (wanted: number) => arcs.filter((arc) => arc.year === wanted);
  if (rival === 'refilter') {
    const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
    map.addControl(overlay);
    const show = (wanted: number) =>
      overlay.setProps({
        layers: [
          new ArcLayer<Arc>({
            id: SOURCE,
            data: inYear(wanted),
            pickable: true,
            greatCircle: true,
            getHeight: 0,
            numSegments: 48,
            getSourcePosition: ({ from }) => from,
            getTargetPosition: ({ to }) => to,
            getSourceColor: ({ category }) => COLOURS[category] ?? [0, 0, 0],
            getTargetColor: ({ category }) => COLOURS[category] ?? [0, 0, 0],
            getWidth: 1.5
          })
        ]
      });
    show(year);
    return { step: show, pick: (x, y) => overlay.pickMultipleObjects({ x, y, radius: 5, depth: 9 }).length };
  }
  const features = (shown: readonly Arc[]): GeoJSON.FeatureCollection => ({
    type: 'FeatureCollection',
    features: shown.map((arc) => ({
      type: 'Feature',
      properties: { year: arc.year, category: arc.category },
      geometry: { type: 'LineString', coordinates: [arc.from, arc.to] }
    }))
  });
  map.addSource(SOURCE, { type: 'geojson', data: features(rival === 'setFilter' ? arcs : inYear(year)) });
  map.addLayer({
    id: SOURCE,
    type: 'line',
    source: SOURCE,
    paint: { 'line-color': '#a9006e', 'line-width': 1.5 },
    ...(rival === 'setFilter' && { filter: ['==', ['get', 'year'], year] })
  });
  const pick = (x: number, y: number) =>
    map.queryRenderedFeatures(
      [
        [x - 5, y - 5],
        [x + 5, y + 5]
      ],
      { layers: [SOURCE] }
    ).length;
  await new Promise((resolve) => map.once('idle', resolve));
  return rival === 'setFilter'
    ? { pick, step: (wanted) => map.setFilter(SOURCE, ['==', ['get', 'year'], wanted]) }
    : { pick, step: (wanted) => map.getSource<GeoJSONSource>(SOURCE)?.setData(features(inYear(wanted))) };
}

/** The atlas's own way of drawing, without the atlas around it. */
function openBundles(map: MapLibreMap, text: string, year: number): Shown {
  const mapping = {
    from: 0,
    fromLat: 1,
    fromLon: 2,
    to: 3,
    toLat: 4,
    toLon: 5,
    start: 6,
    category: 7,
    value: 8
  };
  const taker = new FlowTaker(
    { mapping, order: 'dmy', language: 'en', title: '', looksInTitle: false },
    createGazetteer([])
  );
  new RecordSplitter(',', MOST_FLOWS.record)
    .feed(text, true)
    .flatMap(({ records }) => records)
    .slice(1)
    .forEach(({ line, cells }, index) => taker.take({ line, cells }, index));
  const { table } = taker.finish();
  if (table === null) throw new Error('no row could be used');
  const cluster = createClusterer(table.places, weighPlaces(table));
  const set = bundleFlows(table, cluster(1), { most: MOST_FLOWS.bundles });
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);
  const layers = new BundleLayers();
  const shared = { extensions: [new StoryExtension()] };
  const families = new Set(FAMILIES);
  const flows = { set, measure: 'count', chosen: -1, pointed: -1 } as const;
  const show = (wanted: number) => {
    const window = windowOf({ year: wanted }, { mode: 'year' });
    const story = {
      ...{
        window,
        before: window,
        progress: 1,
        families,
        theatres: THEATRES,
        theatresOff: new Set<string>()
      },
      ...{ chosen: -1, pointed: -1, time: 0, motion: false, stroke: 1 }
    };
    overlay.setProps({ layers: layers.make(flows, story, PALETTES.light, shared) });
  };
  show(year);
  return { step: show, pick: (x, y) => overlay.pickMultipleObjects({ x, y, radius: 5, depth: 9 }).length };
}

async function openMap(): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container: 'map',
    center: [20, 40],
    zoom: 1.5,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dde6ea' } }]
    }
  });
  await new Promise((resolve) => map.once('load', resolve));
  return map;
}

function read(text: string): Arc[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    from: [Number(row.from_lon), Number(row.from_lat)],
    to: [Number(row.to_lon), Number(row.to_lat)],
    year: Number(row.date?.slice(0, 4)),
    category: row.category ?? ''
  }));
}

Object.assign(window, { openRival: open });
