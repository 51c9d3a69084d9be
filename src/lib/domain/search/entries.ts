import { LANGUAGES, type Language, type Multilingual } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { AtlasTheatre } from '#lib/domain/record/theatres.ts';
import { partsOfDay } from '#lib/domain/time/day.ts';
import { overlaps, type Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import type { Entry } from './entry.ts';
import type { SearchData, SearchEvent, SearchLand, SearchPerson, SearchPlace } from './search-data.ts';

/** What entries are made from, with what is looked up. */
interface Sources {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly placeById: ReadonlyMap<string, SearchPlace>;
  readonly personById: ReadonlyMap<string, SearchPerson>;
}

/** Theatres that are called as whoever looks for them would: that of Paris is all of France, and its name would mislead. */
const LANDS = ['yalta', 'algeria', 'vietnam', 'czechoslovakia', 'poland'] as const satisfies AtlasTheatre[];

/** Everything that can be found, titled in `language`. */
export function listEntries(data: SearchData, catalogue: Catalogue, language: Language): Entry[] {
  const sources: Sources = {
    catalogue,
    language,
    placeById: new Map(data.places.map((place) => [place.id, place])),
    personById: new Map(data.people.map((person) => [person.id, person]))
  };
  return [
    ...data.events.flatMap((event) => entryOfEvent(event, sources)),
    ...data.people.map((person) => entryOfPerson(person, sources)),
    ...data.places.flatMap((place) => entriesOfPlace(place, sources)),
    ...data.lands.flatMap((land) => entriesOfLand(land, language)),
    ...data.eras.flatMap((era) => {
      const told = catalogue.eraById.get(era.id);
      if (told === undefined) return [];
      const names = join([inAll(era.name), inAll(era.title)]);
      const shown = { title: told.name, date: yearsOf([told.interval]), note: told.title };
      return [{ kind: 'era', id: era.id, ...shown, times: [told.interval], ...matched(names) } as const];
    })
  ];
}

function entryOfEvent({ id, title, named }: SearchEvent, sources: Sources): Entry[] {
  const event = sources.catalogue.eventById.get(id);
  if (event === undefined) return [];
  const shown = { title: event.title, date: event.date, note: '', times: [event.interval] };
  return [{ kind: 'event', id, ...shown, ...matched(inAll(title), contextOf(event, sources), named) }];
}

/** Where, who and what kind, in all languages. */
function contextOf(event: AtlasEvent, { placeById, personById }: Sources): string {
  const places = placesOfEvent(event).map((id) => placeById.get(id));
  const people = event.people.map((id) => personById.get(id));
  return join([
    ...places.map((place) => join([...(place?.names ?? []).map(inAll), ...(place?.aliases ?? [])])),
    ...people.map((person) => (person ? join([inAll(person.name), ...(person.aliases ?? [])]) : '')),
    ...LANGUAGES.map(wordsOf).flatMap((words) => [
      words.kinds[event.kind],
      words.families[event.family].name,
      ...LANDS.filter((theatre) => event.theatres.includes(theatre)).map((theatre) => words.theatres[theatre])
    ])
  ]);
}

function entryOfPerson({ id, name, life, roles, aliases }: SearchPerson, sources: Sources): Entry {
  const { catalogue, language } = sources;
  const events = catalogue.eventsOfPerson(id);
  return {
    kind: 'person',
    id,
    title: name[language],
    date: life ?? '',
    note: roles.map((role) => role[language]).join(' · '),
    times: events.map(({ interval }) => interval),
    ...matched(join([inAll(name), ...(aliases ?? [])]), join(roles.map(inAll)))
  };
}

/** One for each name: whoever looks for Petrograd is shown Petrograd. */
function entriesOfPlace({ id, names, aliases }: SearchPlace, sources: Sources): Entry[] {
  const { catalogue, language, placeById } = sources;
  const place = catalogue.placeById.get(id);
  if (place === undefined) return [];
  const times = catalogue.eventsAtPlace(id).map(({ interval }) => interval);
  const city = place.city === undefined ? undefined : placeById.get(place.city);
  const titles = unique(names.map((name) => name[language]));
  return titles.map((title) => ({
    kind: 'place',
    id,
    title,
    date: yearsOf(times),
    note: unique([...(city?.names.slice(-1) ?? []).map((name) => name[language]), ...titles])
      .filter((other) => other !== title)
      .join(' · '),
    times,
    ...matched(
      join([...names.filter((name) => name[language] === title).map(inAll), ...(aliases ?? [])]),
      join((city?.names ?? []).map(inAll))
    )
  }));
}

/** One for each name, dated by the time for which it held. */
function entriesOfLand({ id, names, times, aliases }: SearchLand, language: Language): Entry[] {
  const titles = unique(names.map((name) => name[language]));
  return titles.flatMap((title) => {
    const same = names.filter((name) => name[language] === title);
    const held = same.flatMap((name) => times.flatMap((time) => common(time, name)));
    if (held.length === 0) return [];
    const note = titles.filter((other) => other !== title).join(' · ');
    const called = matched(join([...same.map(inAll), ...(aliases ?? [])]));
    return [{ kind: 'polity', id, title, date: yearsOf(held), note, times: held, ...called } as const];
  });
}

function common(time: Interval, { from = -Infinity, until = Infinity }: Partial<Interval>): Interval[] {
  const name = { from, until };
  if (!overlaps(time, name)) return [];
  return [{ from: Math.max(time.from, from), until: Math.min(time.until, until) }];
}

function matched(
  names: string,
  context = '',
  mentioned = ''
): Pick<Entry, 'names' | 'context' | 'mentioned'> {
  return { names, context, mentioned };
}

/** "1917–1991" or "1966": the years from the first to the last of some times, held inside the atlas. */
function yearsOf(times: readonly Interval[]): string {
  if (times.length === 0) return '';
  const from = Math.max(ATLAS_INTERVAL.from, Math.min(...times.map((time) => time.from)));
  const last = Math.min(ATLAS_INTERVAL.until, Math.max(...times.map((time) => time.until))) - 1;
  const [first, end] = [partsOfDay(from).year, partsOfDay(last).year];
  return first === end ? String(first) : `${first}–${end}`;
}

function inAll(text: Multilingual): string {
  return join(LANGUAGES.map((language) => text[language]));
}

function join(texts: readonly string[]): string {
  return texts.join(' ');
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
