import type { Library, Source } from '#lib/domain/record/details.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';

/** A work, and which of the events at hand rest on it, in their order. */
export interface CitedSource {
  readonly source: Source;
  readonly events: readonly AtlasEvent[];
}

/** The works that any of these events cites, each once, in the order of the bibliography. */
export function sourcesOf(events: readonly AtlasEvent[], { details }: Library): CitedSource[] {
  const citing = new Map<string, AtlasEvent[]>();
  for (const event of events) {
    const works = new Set(details.events[event.id]?.citations.map(({ source }) => source));
    for (const work of works) citing.set(work, [...(citing.get(work) ?? []), event]);
  }
  return details.sources.flatMap((source) => {
    const of = citing.get(source.id);
    return of === undefined ? [] : [{ source, events: of }];
  });
}

/** A bibliography as plain text, a work a line, with its address. */
export function writeSources(sources: readonly CitedSource[]): string {
  return sources
    .map(({ source: { reference, url } }) => `${reference}${url === undefined ? '' : ` ${url}.`}\n`)
    .join('');
}
