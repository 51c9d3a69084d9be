import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent, Place } from '#lib/domain/record/record.ts';
import type { VisibleEvent } from '#lib/domain/record/visible.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { BorderScene } from './borders/border-scene.ts';
import { point } from './point.ts';
import type { Shown } from './shown.ts';
import { LABELS_SOURCE, PLACES_SOURCE } from './style/ground-style.ts';

/** Writes all names of what is shown; resolves once the map has taken them, which is before it draws them. */
export async function letterMap(
  map: MapLibreMap,
  catalogue: Catalogue,
  scene: BorderScene,
  { visible, day, chosen, window, flows }: Shown
): Promise<void> {
  const write = (source: string, names: FeatureCollection) =>
    map.getSource<GeoJSONSource>(source)?.setData(names);
  const event = catalogue.record.events[chosen] ?? null;
  await Promise.all([
    write(LABELS_SOURCE, letterWaters(catalogue, day)),
    scene.letter(day),
    write(
      PLACES_SOURCE,
      flows === null
        ? letterPlaces(catalogue, visible, day, event)
        : collection(flows.layers.letter(flows, window))
    )
  ]);
}

/** Names of waters on a day. */
function letterWaters(catalogue: Catalogue, day: Day): FeatureCollection {
  return collection(
    catalogue.record.labels
      .filter(({ kind }) => kind === 'water')
      .map(({ lon, lat, rank, names }) => point(lon, lat, { rank, name: nameOn(day, names) }))
  );
}

/**
 * Names of the places that live events touch, and of the cities that touched buildings stand in, as they were on
 * a day. `order`: the poles of the story are placed before what they might crowd out.
 */
function letterPlaces(
  catalogue: Catalogue,
  visible: readonly VisibleEvent[],
  day: Day,
  chosen: AtlasEvent | null
): FeatureCollection {
  const numbers = numberStops(chosen);
  const live = new Set<string>();
  const signed = new Set<string>();
  for (const { event, presence } of visible) {
    if (presence !== 'live') continue;
    for (const id of placesOfEvent(event)) {
      const { city } = catalogue.place(id);
      live.add(id);
      if (city !== undefined) live.add(city);
      if (event.stops.length === 1) signed.add(city ?? id);
    }
  }
  return collection(
    [...live].map((id) => {
      const place = catalogue.place(id);
      return point(place.lon, place.lat, {
        scale: place.city === undefined ? 'city' : 'site',
        name: [numbers.get(id), nameOn(day, place.names)].filter(Boolean).join(' '),
        sign: signed.has(id),
        order: orderOf(place, catalogue.poles)
      });
    })
  );
}

/** The stops of a journey by number, in words that stand before a name: "2", "1, 4". */
function numberStops(event: AtlasEvent | null): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  if (event === null || event.stops.length < 3) return numbers;
  event.stops.forEach(({ place }, index) => {
    const before = numbers.get(place);
    numbers.set(place, before === undefined ? String(index + 1) : `${before}, ${index + 1}`);
  });
  return numbers;
}

function orderOf(place: Place, poles: readonly Place[]): number {
  // The cities themselves, before what lies around them.
  if (poles.includes(place)) return 0;
  return place.theatre === 'elsewhere' ? 2 : 1;
}

export function collection(features: Feature<Point>[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
