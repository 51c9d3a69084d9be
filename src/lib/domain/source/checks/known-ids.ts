import type { SourceData } from '#lib/domain/source/source-data.ts';

type IdKind = 'event' | 'place' | 'person' | 'era' | 'source';

/** By what something is, the ids that the data gives. */
export function idsIn(data: SourceData): Readonly<Record<IdKind, ReadonlySet<string>>> {
  const setOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    event: setOf(Object.values(data.theatres).flat()),
    place: setOf(data.places),
    person: setOf(data.people),
    era: setOf(data.eras),
    source: setOf(data.sources)
  };
}
