import type { Borders } from '#lib/domain/borders/borders.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent, Place } from '#lib/domain/record/record.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { AtlasSheet } from './atlas-sheet.ts';
import { frameOf, PAGE, paperOf, type PlateFormat } from './format.ts';
import { drawGround, projectFinely, type PlateGround } from './ground.ts';
import type { ProjectArc } from './outline.ts';
import { drawLegs, pointsAlong, type LegToDraw, type PlateLegs } from './legs.ts';
import { keyPlate, NO_KEYS, type PlateKeys } from './keys.ts';
import { landsToName, letterPlate, type Lettering } from './lettering.ts';
import { isWithin, type Pixel } from './pixels.ts';
import { fitView, lookView, type Look, type PlateView } from './view.ts';

/** What a plate is of. */
export interface PlateSubject {
  /** The day whose borders and names it shows. */
  readonly day: Day;
  readonly events: readonly AtlasEvent[];
  /** Events that are over, and fading. */
  readonly past?: readonly AtlasEvent[];
  /** Places to show besides those of the events. */
  readonly places?: readonly Place[];
  /** Where to look; else everything is shown. */
  readonly look?: Look | null;
  /** The same, where it has been worked out already. */
  readonly view?: PlateView;
  /** Of a page of text, unless it is said. */
  readonly format?: PlateFormat;
  /** labels: keys stand for names; outcome: the story is left out, its places and arcs alike. */
  readonly hides?: 'labels' | 'outcome' | null;
}

/** A small map that stands still, ready to be written as SVG. */
export interface Plate {
  readonly format: PlateFormat;
  readonly ground: PlateGround;
  readonly legs: readonly PlateLegs[];
  readonly dots: readonly Pixel[];
  /** Events that happened in one place, in the sign of their family. */
  readonly signs: readonly { readonly at: Pixel; readonly city: string; readonly family: Family }[];
  readonly names: Lettering;
  /** What the keys on it stand for; empty where names stand. */
  readonly keys: PlateKeys;
}

/** Draws plates of one sheet. What several languages share is drawn once. */
export type DrawPlate = (subject: PlateSubject, catalogue: Catalogue, borders: Borders) => Plate;

/** Units from one sign to the next at the same place. */
const SIGN_PITCH = 40;
/** How many grounds are kept: as many days as a reader goes to and fro between. Whole books of plates keep them all. */
const KEPT_OF_FINE = 12;
/** Units that a name keeps from the middle of a dot, and of a sign. */
const DOT = { left: 16, right: 16 };
const SIGN = 27;

export function createPlateDrawer(sheet: AtlasSheet): DrawPlate {
  const grounds = new Map<string, PlateGround>();
  const projections = new WeakMap<PlateView, ProjectArc>();
  const drawOnce = (view: PlateView, day: Day, borders: Borders): PlateGround => {
    const { width, isFine } = view.format;
    const key = `${day} ${view.cap.middle} ${view.project([0, 0])} ${view.project([90, 60])} ${width} ${isFine}`;
    const known = grounds.get(key);
    if (known !== undefined) return known;
    const project = isFine ? (projections.get(view) ?? projectFinely(sheet, view)) : undefined;
    if (project !== undefined) projections.set(view, project);
    const ground = drawGround(sheet, borders, day, view, project);
    const [oldest] = grounds.keys();
    if (isFine && grounds.size >= KEPT_OF_FINE && oldest !== undefined) grounds.delete(oldest);
    grounds.set(key, ground);
    return ground;
  };
  return (subject, catalogue, borders) => {
    const cities = citiesOf(subject, catalogue);
    const view = subject.view ?? viewOf(subject, cities);
    const told = subject.hides === 'outcome' ? [] : cities;
    return {
      format: view.format,
      ground: drawOnce(view, subject.day, borders),
      ...drawStory(subject, told, view, catalogue, borders)
    };
  };
}

function viewOf({ format = PAGE, look }: PlateSubject, cities: readonly Place[]): PlateView {
  if (look) return lookView(look, format);
  return fitView(
    cities.map(({ lon, lat }) => [lon, lat]),
    format
  );
}

function drawStory(
  { day, hides = null, ...subject }: PlateSubject,
  cities: readonly Place[],
  view: PlateView,
  catalogue: Catalogue,
  borders: Borders
): Omit<Plate, 'format' | 'ground'> {
  const { events, past = [] } = hides === 'outcome' ? { events: [] } : subject;
  const pixelOf = pixelsOf(view);
  const legs = [
    ...events.flatMap((event) => legsToDraw(event, catalogue, pixelOf)),
    ...past.flatMap((event) => legsToDraw(event, catalogue, pixelOf).map((leg) => ({ ...leg, isPast: true })))
  ];
  const signs = signsOf([...events, ...past], catalogue, pixelOf);
  const frame = frameOf(view.format);
  const inFrame = cities.filter((city) => isWithin(pixelOf(city), frame));
  const places = inFrame.map((city) => {
    const at = pixelOf(city);
    const there = signs.filter(({ city: id }) => id === city.id).length;
    return {
      at,
      text: nameOn(day, city.names),
      clear: there === 0 ? DOT : { left: SIGN, right: SIGN + SIGN_PITCH * (there - 1) }
    };
  });
  const lands = landsToName(borders, catalogue.record.landLabels, day, view);
  const letter = (ofPlaces: typeof places, ofLands: readonly { at: Pixel; text: string }[]) =>
    letterPlate(
      ofPlaces,
      ofLands,
      legs.flatMap(pointsAlong),
      signs.map(({ at }) => at),
      paperOf(view.format)
    );
  return {
    legs: drawLegs(legs),
    dots: places.map(({ at }) => at),
    signs,
    ...(hides === 'labels'
      ? keyPlate(places, lands, letter)
      : { names: letter(places, lands), keys: NO_KEYS })
  };
}

/**
 * On a map of this size a building stands where its city does. Every city once: those of most events first, then in
 * the order of the story.
 */
function citiesOf({ events, past = [], places = [] }: PlateSubject, catalogue: Catalogue): Place[] {
  const counts = new Map<Place, number>();
  const count = (place: Place) => counts.set(place, (counts.get(place) ?? 0) + 1);
  for (const place of places) count(cityOf(place, catalogue));
  for (const event of [...events, ...past]) {
    new Set(placesOfEvent(event).map((id) => cityOf(catalogue.place(id), catalogue))).forEach(count);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
}

export function cityOf(place: Place, catalogue: Catalogue): Place {
  return place.city === undefined ? place : catalogue.place(place.city);
}

/** Gives the pixel of a place in whole units. */
export function pixelsOf(view: PlateView): (place: Place) => Pixel {
  return ({ lon, lat }) => {
    const [x, y] = view.project([lon, lat]);
    return [Math.round(x), Math.round(y)];
  };
}

function legsToDraw(event: AtlasEvent, catalogue: Catalogue, pixelOf: (place: Place) => Pixel): LegToDraw[] {
  const stops = event.stops.map(({ place }) => pixelOf(cityOf(catalogue.place(place), catalogue)));
  return stops.slice(1).map((to, index) => ({
    family: event.family,
    from: stops[index]!,
    to,
    isDirected: event.direction === 'oneway'
  }));
}

/** Signs at one place stand side by side; of one family there is one. */
export function signsOf(
  events: readonly AtlasEvent[],
  catalogue: Catalogue,
  pixelOf: (place: Place) => Pixel
): Plate['signs'] {
  const families = new Map<string, Set<Family>>();
  const cities = new Map<string, Place>();
  for (const { stops, family } of events) {
    if (stops.length !== 1) continue;
    const city = cityOf(catalogue.place(stops[0]!.place), catalogue);
    cities.set(city.id, city);
    families.set(city.id, (families.get(city.id) ?? new Set()).add(family));
  }
  return [...cities].flatMap(([id, city]) => {
    const [x, y] = pixelOf(city);
    const there = [...(families.get(id) ?? [])];
    return there.map((family, index) => ({ at: [x + index * SIGN_PITCH, y] as const, city: id, family }));
  });
}
