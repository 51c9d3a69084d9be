import { LANGUAGES, type Multilingual } from '#lib/domain/language/language.ts';
import { namesIn } from '#lib/domain/search/names-in.ts';
import type {
  SearchData,
  SearchEvent,
  SearchLand,
  SearchPerson,
  SearchPlace
} from '#lib/domain/search/search-data.ts';
import type { SourceAlias } from '#lib/domain/source/aliases-file.ts';
import type { NamesByPeriod } from '#lib/domain/source/common.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { SourcePerson } from '#lib/domain/source/people-file.ts';
import type { PlaceFeature } from '#lib/domain/source/place-feature.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/** What the search takes of a polity of the borders. */
export interface SourceLand {
  readonly id: string;
  readonly names: NamesByPeriod;
  readonly periods: readonly { readonly when: string }[];
}

type AliasesOf = (of: SourceAlias['of'], id: string) => { aliases?: readonly string[] };

/** Turns the checked source data into what the search loads. Throws if an alias is of a polity that is not among `lands`. */
export function compileSearch(data: SourceData, lands: readonly SourceLand[]): SearchData {
  const spellings = new Map(data.aliases.map((alias) => [`${alias.of} ${alias.id}`, alias.spellings]));
  const aliasesOf: AliasesOf = (of, id) => {
    const aliases = spellings.get(`${of} ${id}`);
    return aliases === undefined ? {} : { aliases };
  };
  const ids = new Set(lands.map(({ id }) => id));
  const stray = data.aliases.find(({ of, id }) => of === 'polity' && !ids.has(id));
  if (stray !== undefined) throw new Error(`aliases.json: unknown polity "${stray.id}"`);
  return {
    events: Object.values(data.theatres).flat().map(compileEvent),
    places: data.places.map((feature) => compilePlace(feature, aliasesOf)),
    people: data.people.map((person) => compilePerson(person, aliasesOf)),
    lands: lands.map((land) => compileLand(land, aliasesOf)),
    eras: data.eras.map(({ id, name, title }) => ({ id, name: only(name), title: only(title) }))
  };
}

/** The texts alone, without the dates that stand beside them. */
function only({ en, fr, ru }: Multilingual): Multilingual {
  return { en, fr, ru };
}

function compileEvent({ id, properties: { title, summary } }: EventFeature): SearchEvent {
  const inTitles = new Set(LANGUAGES.flatMap((language) => namesIn(`· ${title[language]}`)));
  const names = LANGUAGES.flatMap((language) => namesIn(summary[language]));
  const named = [...new Set(names)].filter((name) => !inTitles.has(name));
  return { id, title: only(title), named: named.join(' ') };
}

function compilePlace({ id, properties }: PlaceFeature, aliasesOf: AliasesOf): SearchPlace {
  return { id, names: properties.names.map(only), ...aliasesOf('place', id) };
}

function compilePerson(
  { id, name, born, died, roles = [] }: SourcePerson,
  aliasesOf: AliasesOf
): SearchPerson {
  const life = born === undefined && died === undefined ? undefined : `${born ?? ''}–${died ?? ''}`;
  return {
    id,
    name: only(name),
    ...(life !== undefined && { life }),
    roles: roles.map(only),
    ...aliasesOf('person', id)
  };
}

function compileLand({ id, names, periods }: SourceLand, aliasesOf: AliasesOf): SearchLand {
  return {
    id,
    names: names.map((name) => ({
      ...only(name),
      ...(name.from !== undefined && { from: dayOfIso(name.from) }),
      ...(name.until !== undefined && { until: dayOfIso(name.until) })
    })),
    times: joined(periods.map(({ when }) => parseEdtf(when).interval)),
    ...aliasesOf('polity', id)
  };
}

/** Intervals in order, those that meet or overlap made one. */
function joined(intervals: readonly Interval[]): Interval[] {
  const times: Interval[] = [];
  for (const { from, until } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = times.at(-1);
    if (last === undefined || from > last.until) times.push({ from, until });
    else times[times.length - 1] = { from: last.from, until: Math.max(last.until, until) };
  }
  return times;
}
