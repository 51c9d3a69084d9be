import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Hits } from '#lib/domain/record/candidates.ts';
import type { Leg } from '#lib/domain/record/legs.ts';
import type { AtlasEvent, Place } from '#lib/domain/record/record.ts';
import { bend, pointOn } from './curve.ts';
import { spreadLegs, type LegToDraw } from './legs.ts';
import type { Pixel } from './pixels.ts';
import { cityOf, pixelsOf, signsOf } from './plate.ts';
import type { PlateView } from './view.ts';

/** Half the width of a sign, and of the dot of a place, in units. */
const SIGN = 19;
const DOT = 9;
/** Half the width of an arc. */
const LINE = 4;
/** Units from one point at which an arc is asked to the next. */
const STEP = 8;

/** What stands on a plate of events within `radius` units of a pixel; arcs that are drawn as one are all of them hit. */
export function hitsOnPlate(
  pixel: Pixel,
  radius: number,
  events: readonly AtlasEvent[],
  view: PlateView,
  catalogue: Catalogue
): Omit<Hits, 'polity' | 'bundles'> {
  const pixelOf = pixelsOf(view);
  const shown = new Set(events);
  const isNear = ([x, y]: Pixel, reach: number) => Math.hypot(x - pixel[0], y - pixel[1]) <= reach + radius;
  const signs = signsOf(events, catalogue, pixelOf).filter(({ at }) => isNear(at, SIGN));
  const marks = catalogue.marks.filter(({ event }) => shown.has(event));
  const nearCities = new Set(
    marks.map(({ place }) => cityOf(place, catalogue)).filter((city) => isNear(pixelOf(city), DOT))
  );
  return {
    marks: marks.flatMap((mark) => {
      const city = cityOf(mark.place, catalogue);
      if (mark.slot === null) return nearCities.has(city) ? [{ ...mark, place: city }] : [];
      return signs.some((sign) => sign.city === city.id && sign.family === mark.event.family) ? [mark] : [];
    }),
    legs: legsNear(
      // In the order in which they are drawn, which says how far each swings out.
      events.flatMap((event) => catalogue.legs.filter((leg) => leg.event === event)),
      (place) => pixelOf(cityOf(place, catalogue)),
      isNear
    )
  };
}

function legsNear(
  legs: readonly Leg[],
  pixelOf: (place: Place) => Pixel,
  isNear: (pixel: Pixel, reach: number) => boolean
): Leg[] {
  const drawn = legs.map((leg): LegToDraw & { leg: Leg } => ({
    leg,
    family: leg.event.family,
    from: pixelOf(leg.from),
    to: pixelOf(leg.to),
    isDirected: leg.event.direction === 'oneway'
  }));
  return spreadLegs(drawn).flatMap(({ legs: alike, swing }) => {
    const { from, to } = alike[0]!;
    const curve = bend(from, to, swing);
    const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
    const points = Array.from({ length: count + 1 }, (_, index) => pointOn(curve, index / count));
    return points.some((point) => isNear(point, LINE)) ? alike.map(({ leg }) => leg) : [];
  });
}
