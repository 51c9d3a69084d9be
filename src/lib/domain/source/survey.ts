import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import { partsOfDay } from '#lib/domain/time/day.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import type { EventFeature } from './event-feature.ts';
import type { SourceData } from './source-data.ts';

/** What the record holds and where it is thin: nothing here is a fault. Lists are ids of events, in order. */
export interface Survey {
  readonly events: number;
  readonly byTheatre: ReadonlyMap<Theatre, number>;
  /** Of every decade in which an event begins, by its first year: how many of each family. */
  readonly byDecade: ReadonlyMap<number, ReadonlyMap<Family, number>>;
  readonly byFamily: ReadonlyMap<Family, number>;
  readonly disputed: readonly string[];
  /** Everything known of them is from one work. */
  readonly singleSource: readonly string[];
  /** No citation, and no work that they cite, has an address. */
  readonly withoutLink: readonly string[];
  /** No page with their core fact could be read. */
  readonly recalled: readonly string[];
}

/** Counts checked data; each event is counted in the theatre in which it is filed. */
export function surveyRecord({ theatres, sources }: SourceData): Survey {
  const events = Object.values(theatres).flat();
  const linked = new Set(
    sources.filter(({ URL, DOI }) => URL !== undefined || DOI !== undefined).map(({ id }) => id)
  );
  const idsOf = (test: (event: EventFeature['properties']) => boolean) =>
    events
      .filter(({ properties }) => test(properties))
      .map(({ id }) => id)
      .sort();
  return {
    events: events.length,
    byTheatre: new Map(Object.entries(theatres).map(([theatre, filed]) => [theatre, filed.length])),
    byDecade: countByDecade(events),
    byFamily: countFamilies(events),
    disputed: idsOf(({ dispute }) => dispute !== undefined),
    singleSource: idsOf(({ citations }) => new Set(citations.map(({ source }) => source)).size === 1),
    withoutLink: idsOf(
      ({ citations }) => !citations.some(({ source, url }) => url !== undefined || linked.has(source))
    ),
    recalled: idsOf(({ checked }) => checked === 'recalled')
  };
}

function countByDecade(events: readonly EventFeature[]): Survey['byDecade'] {
  const groups = new Map<number, EventFeature[]>();
  for (const event of events) {
    const decade = decadeOf(event);
    groups.set(decade, [...(groups.get(decade) ?? []), event]);
  }
  return new Map(
    [...groups].sort(([a], [b]) => a - b).map(([decade, group]) => [decade, countFamilies(group)])
  );
}

/** The decade in which an event begins; what began before the atlas counts as of its first day. */
function decadeOf({ properties }: EventFeature): number {
  const from = Math.max(parseEdtf(properties.when).interval.from, ATLAS_INTERVAL.from);
  return Math.floor(partsOfDay(from).year / 10) * 10;
}

function countFamilies(events: readonly EventFeature[]): ReadonlyMap<Family, number> {
  return new Map(
    FAMILIES.map((family) => [
      family,
      events.filter(({ properties }) => properties.category === family).length
    ])
  );
}
