import { nameOn as polityNameOn } from '#lib/domain/borders/polity-on.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { nameOn } from '#lib/domain/record/dated-name.ts';
import type { Atlas } from '#lib/state/atlas.svelte.ts';

/** What is open or who is followed, by the name of that day; null if nothing is, or while its name is being fetched. */
export function subjectOf(atlas: Atlas, words: Words): string | null {
  const { selection, follow, catalogue, day, borders, library } = atlas;
  if (selection === null) return follow === null ? null : (library?.personById.get(follow)?.name ?? null);
  switch (selection.kind) {
    case 'event':
      return catalogue.eventById.get(selection.id)?.title ?? null;
    case 'place':
      return nameOn(day, catalogue.place(selection.id).names);
    case 'theatre':
      return words.theatres[selection.id];
    case 'era':
      return catalogue.eraById.get(selection.id)?.title ?? null;
    case 'polity': {
      const polity = borders?.polityOf(selection.id);
      return polity === undefined ? null : polityNameOn(polity, day);
    }
  }
}
