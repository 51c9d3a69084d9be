import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import { FAMILY_OF_KIND } from '#lib/domain/record/families.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import type { Check } from './check.ts';

/** Degrees by which a stop may differ from the gazetteer: a rounding, not another place. */
const TOLERANCE = 0.0005;

type Position = readonly [number, number];

/** Geometry, stops, direction, kind and date of an event agree with each other and with the gazetteer. */
export const checkRoutes: Check = (data, files) => {
  const positionOf = new Map<string, Position>(
    data.places.map(({ id, geometry }) => [id, geometry.coordinates])
  );
  return files.events(data).flatMap(({ feature, fault }) => {
    const { stops, direction, kind, category, when } = feature.properties;
    const positions = positionsOf(feature);
    const faults = [];
    if (positions.length !== stops.length) {
      faults.push(
        fault(['geometry', 'coordinates'], `${positions.length} positions for ${stops.length} stops`)
      );
    }
    if ((stops.length === 1) !== (direction === 'none')) {
      faults.push(
        fault(['properties', 'direction'], 'a point has the direction "none" and a route has another')
      );
    }
    if (FAMILY_OF_KIND[kind] !== category) {
      faults.push(
        fault(
          ['properties', 'category'],
          `the kind "${kind}" belongs to "${FAMILY_OF_KIND[kind]}", not "${category}"`
        )
      );
    }
    if (!overlaps(parseEdtf(when).interval, ATLAS_INTERVAL)) {
      faults.push(fault(['properties', 'when'], `"${when}" lies outside the years of the atlas`));
    }
    stops.forEach(({ place }, index) => {
      if (index > 0 && stops[index - 1]?.place === place) {
        faults.push(fault(['properties', 'stops', index, 'place'], `"${place}" follows itself`));
      }
      const here = positions[index];
      const there = positionOf.get(place);
      if (here !== undefined && there !== undefined) {
        const message = disagreement(here, there, place, files.places);
        if (message !== null) faults.push(fault(coordinatePath(feature, index), message));
      }
    });
    return faults;
  });
};

function positionsOf({ geometry }: EventFeature): readonly Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}

function coordinatePath({ geometry }: EventFeature, index: number): (string | number)[] {
  return geometry.type === 'Point' ? ['geometry', 'coordinates'] : ['geometry', 'coordinates', index];
}

function disagreement(here: Position, there: Position, place: string, gazetteer: string): string | null {
  if (isNear(here, there)) return null;
  const what = `[${here.join(', ')}] where ${gazetteer} has "${place}" at [${there.join(', ')}]`;
  return isNear([here[1], here[0]], there)
    ? `longitude and latitude are swapped: ${what}`
    : `the stop is not at its place: ${what}`;
}

function isNear(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) <= TOLERANCE && Math.abs(a[1] - b[1]) <= TOLERANCE;
}
