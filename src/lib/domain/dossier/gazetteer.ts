import type { AtlasRecord } from '#lib/domain/record/record.ts';
import { foldedWords } from '#lib/domain/search/fold.ts';
import type { SearchData } from '#lib/domain/search/search-data.ts';
import type { Position } from './read-position.ts';

/** A place that the atlas knows, with all that it is called. */
export interface KnownPlace {
  readonly position: Position;
  readonly names: readonly string[];
}

/** Finds the places that the atlas knows by what people call them, in any of its languages. */
export interface Gazetteer {
  find(name: string): Position | null;
  /** The first known name of a text in which others stand: "Tito visits Paris" has Paris. */
  findWithin(text: string): { readonly name: string; readonly position: Position } | null;
}

/** The places of the atlas's own record, with every name of theirs. */
export function listKnownPlaces(record: Pick<AtlasRecord, 'places'>, search: Pick<SearchData, 'places'>) {
  const namesOf = new Map(
    search.places.map(({ id, names, aliases = [] }) => [
      id,
      [...names.flatMap(({ en, fr, ru }) => [en, fr, ru]), ...aliases]
    ])
  );
  // Cities before the buildings in them: their names are what a table has.
  const ordered = [...record.places].sort(
    (a, b) => Number(a.city !== undefined) - Number(b.city !== undefined)
  );
  return ordered.map(({ id, lon, lat }): KnownPlace => ({
    position: [lon, lat],
    names: [...new Set(namesOf.get(id) ?? [])]
  }));
}

export function createGazetteer(places: readonly KnownPlace[]): Gazetteer {
  const byName = new Map<string, Position>();
  for (const { names, position } of places)
    for (const name of names) {
      const key = keyOf(foldedWords(name));
      if (key !== '' && !byName.has(key)) byName.set(key, position);
    }
  const longest = Math.max(1, ...[...byName.keys()].map((key) => key.split(' ').length));
  return {
    find: (name) => byName.get(keyOf(foldedWords(name))) ?? null,
    findWithin: (text) => {
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      for (const [index, word] of words.entries()) {
        // A name begins with a capital: "nice" is not Nice.
        if (!/^\p{Lu}/u.test(word)) continue;
        for (let length = Math.min(longest, words.length - index); length > 0; length -= 1) {
          const name = words.slice(index, index + length).join(' ');
          const position = byName.get(keyOf(foldedWords(name)));
          if (position !== undefined) return { name, position };
        }
      }
      return null;
    }
  };
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
