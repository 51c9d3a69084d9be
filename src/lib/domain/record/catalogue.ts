import type { KnownIds, NamedKind } from '#lib/domain/address/parameters.ts';
import { legsOf, requirePlace, type Leg } from './legs.ts';
import { marksOf, type Mark } from './marks.ts';
import { eventsAt } from './neighbours.ts';
import type { AtlasEvent, AtlasRecord, Era, Place } from './record.ts';
import { isTheatre, type Theatre } from './theatres.ts';

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
  const isKnown: Readonly<Record<NamedKind, (id: string) => boolean>> = {
    event: (id) => eventById.has(id),
    place: (id) => placeById.has(id),
    theatre: isTheatre,
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
    poles: (record.poles ?? POLES).flatMap((id) => placeById.get(id) ?? []),
    knownIds: { find: (kind, id) => findId(kind, id) },
    place: (id) => requirePlace(placeById, id),
    eventsAtPlace: (id) =>
      eventsAt(record.events, (other) => other === id || placeById.get(other)?.city === id),
    eventsOfPerson: (id) => record.events.filter(({ people }) => people.includes(id)),
    eventsOfTheatre: (theatre) => record.events.filter((event) => event.theatres.includes(theatre))
  };
}

function mapById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
