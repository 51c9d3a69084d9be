import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import type { EraDetails, EventDetails, Library, Person } from '#lib/domain/record/details.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent, Era, Place } from '#lib/domain/record/record.ts';
import { isoOfDay } from '#lib/domain/time/day.ts';
import { parseEdtf, type EdtfPoint } from '#lib/domain/time/edtf.ts';
import type { LinkedData } from './linked-data.ts';

/** What linked data is made with. `to` gives absolute addresses here: others quote them. */
export interface LinkedDataContext {
  readonly catalogue: Catalogue;
  readonly library: Library;
  readonly to: PageAddresses;
}

export function linkEvent(
  { catalogue, library, to }: LinkedDataContext,
  event: AtlasEvent,
  details: EventDetails
): LinkedData {
  const { start, end } = parseEdtf(event.edtf);
  return {
    '@type': 'Event',
    '@id': to.event(event.id),
    url: to.event(event.id),
    name: event.title,
    description: details.summary,
    inLanguage: catalogue.record.language,
    startDate: isoOfPoint(start),
    endDate: isoOfPoint(end),
    location: placesOfEvent(event).map((id) => {
      const place = catalogue.place(id);
      return { ...pointOf(place), '@id': to.place(id), name: nameOn(event.interval.from, place.names) };
    }),
    about: event.people.flatMap((id) => {
      const person = library.personById.get(id);
      return person === undefined ? [] : [{ '@type': 'Person', '@id': to.person(id), name: person.name }];
    })
  };
}

export function linkPlace({ catalogue, to }: LinkedDataContext, place: Place): LinkedData {
  const names = [...new Set(place.names.map(({ name }) => name))];
  const city = place.city === undefined ? undefined : catalogue.place(place.city);
  return {
    ...pointOf(place),
    '@id': to.place(place.id),
    url: to.place(place.id),
    name: names[0],
    alternateName: names.length > 1 ? names.slice(1) : undefined,
    containedInPlace: city && { '@type': 'Place', '@id': to.place(city.id), name: city.names[0]?.name }
  };
}

export function linkPerson({ to }: LinkedDataContext, { id, name, life, roles }: Person): LinkedData {
  const [born, died] = (life ?? '').split('–');
  return {
    '@type': 'Person',
    '@id': to.person(id),
    url: to.person(id),
    name,
    birthDate: yearOf(born),
    deathDate: yearOf(died),
    jobTitle: roles.length > 0 ? roles.map(({ text }) => text) : undefined
  };
}

/** An era is an event that others are part of. */
export function linkEra(
  { catalogue, to }: LinkedDataContext,
  era: Era,
  { text, events }: EraDetails
): LinkedData {
  return {
    '@type': 'Event',
    '@id': to.era(era.id),
    url: to.era(era.id),
    name: era.title,
    description: text,
    inLanguage: catalogue.record.language,
    startDate: isoOfDay(era.interval.from),
    endDate: isoOfDay(era.interval.until - 1),
    subEvent: events.map((id) => ({
      '@type': 'Event',
      '@id': to.event(id),
      name: catalogue.eventById.get(id)?.title
    }))
  };
}

function pointOf({ lon, lat }: Place): LinkedData {
  return { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } };
}

/** `1944`, `1944-12` or `1944-12-10`; nothing for what is not certain, or for an open end. */
function isoOfPoint(point: EdtfPoint | string): string | undefined {
  if (typeof point === 'string' || point.approximate || point.uncertain) return undefined;
  const length = { year: 4, month: 7, day: 10 }[point.precision as 'year' | 'month' | 'day'] as
    number | undefined;
  return length === undefined ? undefined : isoOfDay(point.interval.from).slice(0, length);
}

function yearOf(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}$/.test(text) ? text : undefined;
}
