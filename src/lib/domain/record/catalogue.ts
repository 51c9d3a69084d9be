import { LANDS_OF_ATLAS, type TheatreLands } from '#lib/domain/borders/story-lands.ts';
import type { KnownIds, NamedKind } from '#lib/domain/address/parameters.ts';
import { legsOf, requirePlace, type Leg } from './legs.ts';
import { marksOf, type Mark } from './marks.ts';
import { eventsAt } from './neighbours.ts';
import type { AtlasEvent, AtlasRecord, Era, Place } from './record.ts';
import { ELSEWHERE, THEATRES, type Theatre } from './theatres.ts';

/** The record with everything that is looked up in it. Made once; nothing in it changes. */
export interface Catalogue {
  readonly record: AtlasRecord;
  readonly legs: readonly Leg[];
  readonly marks: readonly Mark[];
  readonly eventById: ReadonlyMap<string, AtlasEvent>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly eraById: ReadonlyMap<string, Era>;
  readonly knownIds: KnownIds;
  /** The places that the story is between: always in view unless the reader looks elsewhere. */
  readonly poles: readonly Place[];
  /** What events can be sorted out by, in order. */
  readonly theatres: readonly Theatre[];
  /** The lands of those that have any. */
  readonly theatreLands: readonly TheatreLands[];
  /** The place of an id; throws if the record does not hold it. */
  place(id: string): Place;
  /** Events at a place or at a spot inside it, in order of date. */
  eventsAtPlace(id: string): readonly AtlasEvent[];
  eventsOfPerson(id: string): readonly AtlasEvent[];
  eventsOfTheatre(theatre: Theatre): readonly AtlasEvent[];
}

/** Of the atlas itself. */
const POLES: readonly string[] = ['paris', 'moscow'];

export function createCatalogue(record: AtlasRecord): Catalogue {
  const eventById = mapById(record.events);
  const placeById = mapById(record.places);
  const eraById = mapById(record.eras);
  const theatres = theatresOf(record);
  const isKnown: Readonly<Record<NamedKind, (id: string) => boolean>> = {
    event: (id) => eventById.has(id),
    place: (id) => placeById.has(id),
    theatre: (id) => theatres.includes(id),
    // Polities are of the borders, not of the record.
    polity: () => false,
    era: (id) => eraById.has(id),
    person: (id) => record.events.some(({ people }) => people.includes(id))
  };
  const findId = (kind: NamedKind, id: string): string | null => {
    if (isKnown[kind](id)) return id;
    const former = kind === 'theatre' || kind === 'polity' ? undefined : record.formerIds[kind];
    const current = former !== undefined && Object.hasOwn(former, id) ? former[id] : undefined;
    return current !== undefined && isKnown[kind](current) ? current : null;
  };
  return {
    record,
    legs: legsOf(record.events, placeById),
    marks: marksOf(record.events, placeById),
    eventById,
    placeById,
    eraById,
    poles: polesOf(record, placeById),
    theatres,
    theatreLands: record.theatres ?? LANDS_OF_ATLAS,
    knownIds: { find: (kind, id) => findId(kind, id) },
    place: (id) => requirePlace(placeById, id),
    eventsAtPlace: (id) =>
      eventsAt(record.events, (other) => other === id || placeById.get(other)?.city === id),
    eventsOfPerson: (id) => record.events.filter(({ people }) => people.includes(id)),
    eventsOfTheatre: (theatre) => record.events.filter((event) => event.theatres.includes(theatre))
  };
}

/** The two that a record names, or else the ends of what it is about, so that all of it is in view. */
function polesOf(
  { poles = POLES, events }: AtlasRecord,
  placeById: ReadonlyMap<string, Place>
): readonly Place[] {
  if (poles.length > 0) return poles.flatMap((id) => placeById.get(id) ?? []);
  const touched = new Set(events.flatMap(({ stops }) => stops.map(({ place }) => place)));
  const sorted = [...touched].flatMap((id) => placeById.get(id) ?? []).sort((a, b) => a.lon - b.lon);
  const [west, east] = [sorted[0], sorted.at(-1)];
  return [...new Set([west, east])].filter((place) => place !== undefined);
}

/** Those that a record names, and what lies in none of them. */
function theatresOf({ theatres, events }: AtlasRecord): readonly Theatre[] {
  if (theatres === undefined) return THEATRES;
  const own = theatres.map(({ theatre }) => theatre);
  const isBeyond = events.some((event) => event.theatres.includes(ELSEWHERE));
  return isBeyond && !own.includes(ELSEWHERE) ? [...own, ELSEWHERE] : own;
}

function mapById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
