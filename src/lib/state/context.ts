import { createContext } from 'svelte';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { BorderChanges } from './border-changes.svelte.ts';
import type { Faults } from './faults.svelte.ts';
import type { Panels } from './panels.svelte.ts';
import type { Playback } from './playback.svelte.ts';

/** What every component of the atlas may use. */
export interface AtlasContext {
  readonly atlas: Atlas;
  readonly playback: Playback;
  readonly panels: Panels;
  readonly borderChanges: BorderChanges;
  readonly faults: Faults;
  readonly words: Words;
  readonly language: Language;
  /** Where the pages of text stand; outside the atlas, so a link to one loads it anew. */
  readonly pages: PageAddresses;
}

const [get, set] = createContext<AtlasContext>();

export { get as getAtlasContext, set as setAtlasContext };
