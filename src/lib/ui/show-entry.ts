import { momentWithin } from '#lib/domain/search/moment-within.ts';
import type { Entry } from '#lib/domain/search/entry.ts';
import type { Atlas } from '#lib/state/atlas.svelte.ts';

/** Does with something found what choosing it elsewhere does. */
export function showEntry({ kind, id, times }: Entry, atlas: Atlas): void {
  if (kind === 'person') return atlas.followPerson(id);
  // A land that is not on the map now is shown when it was.
  atlas.select({ kind, id }, kind === 'polity' ? momentWithin(times, atlas.moment) : undefined);
}
