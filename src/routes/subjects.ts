import type { OembedKind } from '#lib/domain/embed/oembed.ts';
import { middleDay } from '#lib/domain/record/middle-day.ts';
import { nameInCity } from '#lib/domain/record/name-in-city.ts';
import type { Shelf } from './shelf.ts';

/** By id, what the pages of a kind are called in the language of the shelf. */
export function listSubjects({ catalogue, library }: Shelf, kind: OembedKind): ReadonlyMap<string, string> {
  const { events, places, eras } = catalogue.record;
  switch (kind) {
    case 'event':
      return new Map(events.map(({ id, title, date }) => [id, `${title} (${date})`]));
    case 'place':
      return new Map(
        places.map((place) => [
          place.id,
          nameInCity(catalogue, place, middleDay(catalogue.eventsAtPlace(place.id)))
        ])
      );
    case 'person':
      return new Map(library.details.people.map(({ id, name }) => [id, name]));
    case 'era':
      return new Map(eras.map(({ id, title, name }) => [id, `${title} (${name})`]));
  }
}
