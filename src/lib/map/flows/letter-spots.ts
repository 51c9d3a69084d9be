import type { Feature, Point } from 'geojson';
import { nameSpot } from '#lib/domain/flows/name-bundle.ts';
import { weighBundles } from '#lib/domain/flows/weigh-bundles.ts';
import type { Window } from '#lib/domain/time/span.ts';
import { point } from '#lib/map/point.ts';
import type { ShownFlows } from './bundle-layers.ts';

/** Spots that are named at most: those of the heaviest bundles. */
const NAMED = 40;

/** Names of the spots between which most runs. */
export function letterSpots(
  { set, measure }: Pick<ShownFlows, 'set' | 'measure'>,
  window: Window
): Feature<Point>[] {
  const { live } = weighBundles(set, window, measure);
  const busy = new Float64Array(set.spots.names.length);
  for (let bundle = 0; bundle < set.size; bundle += 1)
    for (const spot of new Set([set.from[bundle]!, set.to[bundle]!])) busy[spot]! += live[bundle]!;
  return [...busy.keys()]
    .filter((spot) => busy[spot]! > 0)
    .sort((a, b) => busy[b]! - busy[a]!)
    .slice(0, NAMED)
    .map((spot, order) =>
      point(set.spots.lons[spot]!, set.spots.lats[spot]!, {
        scale: 'city',
        name: nameSpot(set.spots, spot),
        sign: false,
        order
      })
    );
}
