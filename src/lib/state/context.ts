import { createContext } from 'svelte';
import type { Language } from '#lib/domain/language/language.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { BorderChanges } from './border-changes.svelte.ts';
import type { Panels } from './panels.svelte.ts';
import type { Playback } from './playback.svelte.ts';

/** What every component of the atlas may use. */
export interface AtlasContext {
  readonly atlas: Atlas;
  readonly playback: Playback;
  readonly panels: Panels;
  readonly borderChanges: BorderChanges;
  readonly words: Words;
  readonly language: Language;
}

const [get, set] = createContext<AtlasContext>();

export { get as getAtlasContext, set as setAtlasContext };
