import { LANGUAGES } from '#lib/domain/language/language.ts';
import type { StandingPage } from '#lib/domain/language/page-words.ts';
import { absoluteAddresses } from '#lib/domain/address/absolute.ts';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Shelf } from './shelf.ts';
import { addressesOf } from './addresses.ts';

const STANDING: readonly StandingPage[] = [
  'events',
  'places',
  'people',
  'sources',
  'borders',
  'lectures',
  'dossiers',
  'about',
  'embedding'
];

/** Every page of the site, as its absolute address in each language, in the order of `LANGUAGES`. */
export function listPages({ catalogue, library }: Shelf, origin: string): string[][] {
  const { events, places, eras } = catalogue.record;
  const everywhere = LANGUAGES.map((language) => absoluteAddresses(addressesOf(language), origin));
  const inAll = (addressIn: (to: PageAddresses) => string) => everywhere.map(addressIn);
  return [
    inAll((to) => to.atlas()),
    ...STANDING.map((page) => inAll((to) => to.standing(page))),
    ...eras.map(({ id }) => inAll((to) => to.era(id))),
    ...events.map(({ id }) => inAll((to) => to.event(id))),
    ...places.map(({ id }) => inAll((to) => to.place(id))),
    ...library.details.people.map(({ id }) => inAll((to) => to.person(id)))
  ];
}
