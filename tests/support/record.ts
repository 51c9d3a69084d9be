import { createCatalogue, type Catalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasEvent, AtlasRecord, Place } from '#lib/domain/record/record.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import { deepFreeze } from './deep-freeze.ts';

/** `during('1944')`: the interval of an EDTF text. */
export function during(edtf: string): Interval {
  return parseEdtf(edtf).interval;
}

/** A sound event; its interval follows from `edtf`. */
export function makeEvent(part: Partial<AtlasEvent> & { id: string; edtf: string }): AtlasEvent {
  return deepFreeze({
    interval: during(part.edtf),
    date: part.edtf,
    family: 'visit',
    kind: 'visit',
    title: `Title of ${part.id}`,
    confidence: 'high',
    stops: [{ place: 'paris' }, { place: 'moscow' }],
    direction: 'oneway',
    also: [],
    theatres: ['paris', 'moscow'],
    people: [],
    condition: false,
    ...part
  });
}

export function makePlace(part: Partial<Place> & { id: string }): Place {
  return deepFreeze({
    lon: 2.35,
    lat: 48.86,
    theatre: 'elsewhere',
    names: [{ from: null, name: part.id }],
    ...part
  });
}

export const PLACES: readonly Place[] = [
  makePlace({ id: 'paris', theatre: 'paris' }),
  makePlace({ id: 'elysee', theatre: 'paris', city: 'paris' }),
  makePlace({ id: 'moscow', theatre: 'moscow', lon: 37.62, lat: 55.75 }),
  makePlace({ id: 'kremlin', theatre: 'moscow', city: 'moscow', lon: 37.617, lat: 55.752 }),
  makePlace({ id: 'yalta', theatre: 'yalta', lon: 34.16, lat: 44.5 })
];

export const PLACE_BY_ID: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.id, place]));

/** A record of these events, and of the places of PLACES. */
export function makeRecord(events: readonly AtlasEvent[], part: Partial<AtlasRecord> = {}): AtlasRecord {
  return deepFreeze({
    language: 'en',
    release: { released: '2026-01-02', date: '2 January 2026', hash: '0123456789ab' },
    events,
    places: PLACES,
    eras: [],
    labels: [],
    landLabels: [],
    formerIds: {},
    ...part
  });
}

export function makeCatalogue(...events: AtlasEvent[]): Catalogue {
  return createCatalogue(makeRecord(events));
}
