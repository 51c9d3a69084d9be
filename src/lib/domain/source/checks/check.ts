import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { Fault, SourceData } from '#lib/domain/source/source-data.ts';

/** Looks at data whose shape is sound and returns every fault it finds. */
export type Check = (data: SourceData, files: Files) => Fault[];

interface FiledEvent {
  readonly feature: EventFeature;
  readonly theatre: Theatre;
  /** A fault at a path below this Feature. */
  readonly fault: (path: readonly (string | number)[], message: string) => Fault;
}

/** What files are called where data was read from, as faults name them. */
interface Names {
  readonly places: string;
  readonly people: string;
  readonly sources: string;
  readonly eras: string;
  readonly labels: string;
  readonly release: string;
  readonly aliases: string;
  readonly formerIds: string;
  readonly lectures: string;
  lecture(id: string): string;
  theatre(theatre: Theatre): string;
}

export type Files = Names & { events(data: SourceData): FiledEvent[] };

/** Files of these names, with every event in its own. */
export function filesNamed(names: Names): Files {
  return {
    ...names,
    events: (data) =>
      Object.entries(data.theatres).flatMap(([theatre, features]) =>
        features.map((feature, index) => ({
          feature,
          theatre,
          fault: (path: readonly (string | number)[], message: string) => ({
            file: names.theatre(theatre),
            path: ['features', index, ...path],
            subject: feature.id,
            message
          })
        }))
      )
  };
}

/** The files of `geodata/`. */
export const FILES = filesNamed({
  places: 'places.geojson',
  people: 'people.json',
  sources: 'sources.json',
  eras: 'eras.json',
  labels: 'labels.geojson',
  release: 'release.json',
  aliases: 'aliases.json',
  formerIds: 'former-ids.json',
  lectures: 'lectures',
  lecture: (id) => `lectures/${id}.json`,
  theatre: (theatre) => `theatres/${theatre}.geojson`
});
