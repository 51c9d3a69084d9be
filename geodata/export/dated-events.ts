import { compileRecord } from '#lib/domain/source/compile/compile-record.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { EventFeature } from '#lib/domain/source/event-feature.ts';
import type { SourceData } from '#lib/domain/source/source-data.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';

/** An event as it is filed and as the atlas understands it. */
interface DatedEvent {
  readonly feature: EventFeature;
  /** The theatre in whose file it stands. */
  readonly filed: Theatre;
  readonly compiled: AtlasEvent;
}

/** All events in order of date. */
export function listDatedEvents(data: SourceData): DatedEvent[] {
  const filed = new Map(
    Object.entries(data.theatres).flatMap(([theatre, features]) =>
      features.map((feature) => [feature.id, { feature, filed: theatre }] as const)
    )
  );
  return compileRecord(data, 'en').events.flatMap((compiled) => {
    const entry = filed.get(compiled.id);
    return entry === undefined ? [] : [{ ...entry, compiled }];
  });
}
