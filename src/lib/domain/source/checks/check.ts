import { THEATRES, type Theatre } from '#lib/domain/record/theatres.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { Fault, SourceData } from '#lib/domain/source/source-data.ts';

/** Looks at data whose shape is sound and returns every fault it finds. */
export type Check = (data: SourceData, files: typeof FILES) => Fault[];

interface FiledEvent {
  readonly feature: EventFeature;
  readonly theatre: Theatre;
  /** A fault at a path below this Feature. */
  readonly fault: (path: readonly (string | number)[], message: string) => Fault;
}

/** The files of `geodata/` as faults name them. */
export const FILES = {
  places: 'places.geojson',
  people: 'people.json',
  sources: 'sources.json',
  eras: 'eras.json',
  labels: 'labels.geojson',
  release: 'release.json',
  aliases: 'aliases.json',
  formerIds: 'former-ids.json',
  lectures: 'lectures',
  lecture: (id: string) => `lectures/${id}.json`,
  theatre: (theatre: Theatre) => `theatres/${theatre}.geojson`,
  events(data: SourceData): FiledEvent[] {
    return THEATRES.flatMap((theatre) =>
      data.theatres[theatre].map((feature, index) => ({
        feature,
        theatre,
        fault: (path: readonly (string | number)[], message: string) => ({
          file: FILES.theatre(theatre),
          path: ['features', index, ...path],
          subject: feature.id,
          message
        })
      }))
    );
  }
};
