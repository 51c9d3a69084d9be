import type { Interval } from '#lib/domain/time/interval.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import type { AtlasEvent, Place } from './record.ts';

/** `[longitude, latitude]` in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** A directed arc between two successive stops of an event. */
export interface Leg {
  readonly event: AtlasEvent;
  /** The event's index in the record. */
  readonly eventIndex: number;
  readonly from: Place;
  readonly to: Place;
  /** When this leg was travelled, as far as the stops are dated; else all of the event. */
  readonly interval: Interval;
  /** Position of this leg in the journey, and how many legs it has. */
  readonly position: number;
  readonly count: number;
  /**
   * Where among the parallel arcs between the same two places this one runs, in lanes beside the first. `lane` is
   * the lowest that is free while the event lasts, so that few arcs stay close together; `rank` gives every arc of
   * the pair a way of its own, for showing everything at once.
   */
  readonly lane: number;
  readonly rank: number;
}

/** All arcs of the record, in the order of its events. */
export function legsOf(events: readonly AtlasEvent[], placeById: ReadonlyMap<string, Place>): Leg[] {
  const pairs = new Map<string, Interval[][]>();
  const legs: Leg[] = [];
  events.forEach((event, eventIndex) => {
    const stops = event.stops.map(({ place }) => requirePlace(placeById, place));
    for (let position = 0; position + 1 < stops.length; position += 1) {
      const from = stops[position]!;
      const to = stops[position + 1]!;
      const pair = pairKey(from, to);
      const lanes = pairs.get(pair) ?? [];
      pairs.set(pair, lanes);
      legs.push({
        event,
        eventIndex,
        from,
        to,
        interval: intervalOfLeg(event, position),
        position,
        count: stops.length - 1,
        lane: takeLane(lanes, event.interval),
        rank: 0
      });
    }
  });
  return spreadRanks(legs);
}

/**
 * From the last dated stop at or before its beginning to the first dated one at or after its end: at the scale of
 * months a journey moves along its legs.
 */
function intervalOfLeg({ interval, stops }: AtlasEvent, position: number): Interval {
  const before = stops.slice(0, position + 1).findLast((stop) => stop.interval !== undefined)?.interval;
  const after = stops.slice(position + 1).find((stop) => stop.interval !== undefined)?.interval;
  const from = Math.max(interval.from, before?.from ?? interval.from);
  const until = Math.min(interval.until, after?.until ?? interval.until);
  // Stops that are dated outside of their event do not make its legs vanish.
  return from < until ? { from, until } : interval;
}

/** However many arcs a pair has, together they take no more than this many lanes. */
const WIDEST_SPREAD = 6;

function spreadRanks(legs: readonly Leg[]): Leg[] {
  const pairs = new Map<string, Leg[]>();
  for (const leg of legs) {
    const key = pairKey(leg.from, leg.to);
    pairs.set(key, [...(pairs.get(key) ?? []), leg]);
  }
  return legs.map((leg) => {
    const pair = pairs.get(pairKey(leg.from, leg.to)) ?? [];
    const pitch = Math.min(1, WIDEST_SPREAD / Math.max(1, pair.length - 1));
    return { ...leg, rank: pair.indexOf(leg) * pitch };
  });
}

/** Takes the first lane that is free during `interval`, marks it taken, and returns its number. */
export function takeLane(lanes: Interval[][], interval: Interval): number {
  const free = lanes.findIndex((taken) => !taken.some((other) => overlaps(other, interval)));
  if (free >= 0) {
    lanes[free]!.push(interval);
    return free;
  }
  lanes.push([interval]);
  return lanes.length - 1;
}

/**
 * Arcs run between cities as far as the eye can tell, so lanes are shared by city: Quai d'Orsay–Kremlin and
 * Paris–Moscow are one pair. Direction counts: each way bulges to its own right, so the two never meet.
 */
function pairKey(from: Place, to: Place): string {
  return `${from.city ?? from.id}>${to.city ?? to.id}`;
}

export function requirePlace(placeById: ReadonlyMap<string, Place>, id: string): Place {
  const place = placeById.get(id);
  if (place === undefined) throw new Error(`The record names a place that it does not hold: "${id}"`);
  return place;
}
