import type { Library, Source } from './details.ts';
import type { AtlasEvent } from './record.ts';

/** The works that events cite, each once, in the order in which they are first cited. */
export interface CitedWorks {
  readonly works: readonly Source[];
  /** By id of event the numbers of its works, from 1, in ascending order. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

export function citedWorks(events: readonly AtlasEvent[], library: Library): CitedWorks {
  const numberOf = new Map<Source, number>();
  const numbers = new Map<string, readonly number[]>();
  for (const { id } of events) {
    const sources = (library.details.events[id]?.citations ?? []).flatMap(
      ({ source }) => library.sourceById.get(source) ?? []
    );
    for (const source of sources) if (!numberOf.has(source)) numberOf.set(source, numberOf.size + 1);
    const own = new Set(sources.map((source) => numberOf.get(source)!));
    numbers.set(
      id,
      [...own].sort((a, b) => a - b)
    );
  }
  return { works: [...numberOf.keys()], numbers };
}
