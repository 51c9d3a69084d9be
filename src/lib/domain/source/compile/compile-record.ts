import { describeDate } from '#lib/domain/language/date-words.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { isCondition } from '#lib/domain/record/condition.ts';
import type {
  AtlasEvent,
  AtlasRecord,
  DatedName,
  Era,
  Label,
  LandLabel,
  Place,
  Stop
} from '#lib/domain/record/record.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import { parseEdtf, type EdtfDate } from '#lib/domain/time/edtf.ts';
import { compareIntervals, type Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import type { SourceEra } from '#lib/domain/source/eras-file.ts';
import type { NamesByPeriod } from '#lib/domain/source/common.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { SourceFormerId } from '#lib/domain/source/former-ids-file.ts';
import type { LabelFeature } from '#lib/domain/source/label-feature.ts';
import type { PlaceFeature } from '#lib/domain/source/place-feature.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';

/** Turns the checked source data into what the explorer loads first in one language. Throws if `data` was not checked. */
export function compileRecord(data: SourceData, language: Language): AtlasRecord {
  const theatreOfPlace = new Map(data.places.map(({ id, properties }) => [id, properties.theatre]));
  const order = Object.keys(data.theatres);
  const events = Object.entries(data.theatres).flatMap(([theatre, features]) =>
    features.map((feature) => compileEvent(feature, theatre, theatreOfPlace, order, language))
  );
  events.sort((a, b) => compareIntervals(a.interval, b.interval) || (a.id < b.id ? -1 : 1));
  return {
    language,
    release: { ...data.release, date: describeDate(parseEdtf(data.release.released), language) },
    events,
    places: data.places.map((feature) => compilePlace(feature, language)),
    eras: data.eras.map((era) => compileEra(era, language)),
    labels: data.labels.flatMap((feature) => compileLabel(feature, language)),
    landLabels: data.labels.flatMap(compileLandLabel),
    formerIds: compileFormerIds(data.formerIds)
  };
}

function compileFormerIds(entries: readonly SourceFormerId[]): AtlasRecord['formerIds'] {
  const kinds = [...new Set(entries.map(({ of }) => of))];
  const idsOf = (kind: SourceFormerId['of']) =>
    Object.fromEntries(entries.filter(({ of }) => of === kind).map(({ was, is }) => [was, is]));
  return Object.fromEntries(kinds.map((kind) => [kind, idsOf(kind)]));
}

function compileEvent(
  { id, properties }: EventFeature,
  filed: Theatre,
  theatreOfPlace: ReadonlyMap<string, Theatre>,
  order: readonly Theatre[],
  language: Language
): AtlasEvent {
  const date = parseEdtf(properties.when);
  const touched = new Set([
    filed,
    ...[...properties.stops.map(({ place }) => place), ...properties.also].map((place) =>
      theatreOfPlace.get(place)
    )
  ]);
  return {
    id,
    interval: heldFinite(date.interval),
    date: describeDate(date, language),
    edtf: date.text,
    family: properties.category,
    kind: properties.kind,
    title: properties.title[language],
    confidence: properties.confidence,
    ...(properties.dispute && { disputed: true }),
    ...(isFuzzy(date) && { fuzzy: true }),
    ...(properties.checked === 'recalled' && { recalled: true }),
    stops: properties.stops.map(({ place, when }) => ({ place, ...compileStopDate(when, language) })),
    direction: properties.direction,
    also: properties.also,
    theatres: order.filter((theatre) => touched.has(theatre)),
    people: properties.people,
    condition: isCondition(date.interval, properties.category)
  };
}

function isFuzzy({ start, end }: EdtfDate): boolean {
  return [start, end].some((point) => typeof point !== 'string' && (point.approximate || point.uncertain));
}

function compileStopDate(when: string | undefined, language: Language): Pick<Stop, 'date' | 'interval'> {
  if (when === undefined) return {};
  const date = parseEdtf(when);
  return { date: describeDate(date, language), interval: heldFinite(date.interval) };
}

/** An open end reaches to the end of the atlas: JSON has no infinity. */
function heldFinite({ from, until }: Interval): Interval {
  return {
    from: from === -Infinity ? ATLAS_INTERVAL.from : from,
    until: until === Infinity ? ATLAS_INTERVAL.until : until
  };
}

function compilePlace({ id, geometry, properties }: PlaceFeature, language: Language): Place {
  const [lon, lat] = geometry.coordinates;
  return {
    id,
    lon,
    lat,
    theatre: properties.theatre,
    ...(properties.city !== undefined && { city: properties.city }),
    names: compileNames(properties.names, language)
  };
}

function compileLabel({ id, geometry, properties }: LabelFeature, language: Language): Label[] {
  if (properties.kind === 'land') return [];
  const [lon, lat] = geometry.coordinates;
  const { kind, rank, names } = properties;
  const until = names.at(-1)?.until;
  return [
    {
      id,
      lon,
      lat,
      kind,
      rank,
      names: compileNames(names, language),
      ...(until !== undefined && { until: dayOfIso(until) })
    }
  ];
}

function compileLandLabel({ geometry, properties }: LabelFeature): LandLabel[] {
  if (properties.kind !== 'land') return [];
  const [lon, lat] = geometry.coordinates;
  return [{ polities: properties.polities, lon, lat }];
}

function compileNames(names: NamesByPeriod, language: Language): DatedName[] {
  return names.map((name) => ({
    from: name.from === undefined ? null : dayOfIso(name.from),
    name: name[language]
  }));
}

function compileEra(era: SourceEra, language: Language): Era {
  return {
    id: era.id,
    interval: { from: dayOfIso(era.from), until: dayOfIso(era.until) },
    stance: era.stance,
    name: era.name[language],
    title: era.title[language]
  };
}
