import { createContext, type Component } from 'svelte';
import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { FlowWords } from '#lib/domain/language/flow-words.ts';
import type { Palette, Theme } from '#lib/domain/look/palette.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { BorderChanges } from './border-changes.svelte.ts';
import type { Faults } from './faults.svelte.ts';
import type { Flows } from './flows.svelte.ts';
import type { Panels } from './panels.svelte.ts';
import type { Playback } from './playback.svelte.ts';

/** What is different where the explorer shows a dossier of the reader's own and not the record of the atlas. */
export interface DossierFrame {
  /** Where the dossiers of the reader are listed. */
  readonly list: string;
  /** The atlas's, with the colours that are the dossier's own. */
  readonly palettes: Readonly<Record<Theme, Palette>>;
  /** What whoever is given its address needs besides, in words. */
  readonly needs: string;
  /** The same in short, in the place of an address on what leaves the screen; null: the address alone will do. */
  readonly needsInShort: string | null;
  /** Names of files that are saved begin with it. */
  readonly fileName: string;
  /** Says under pictures whose it is. */
  readonly credit: string;
}

/** What stands in the place of the chronicle where a table of flows is shown and not events. */
export interface FlowsFrame {
  readonly flows: Flows;
  readonly words: FlowWords;
  readonly Chronicle: Component;
  readonly Detail: Component;
  readonly Key: Component;
  /** What the map shows as a sentence. */
  announce(): string;
}

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
  /** null: the record of the atlas itself is shown. */
  readonly dossier: DossierFrame | null;
  /** null: events are shown. */
  readonly flows: FlowsFrame | null;
}

const [get, set] = createContext<AtlasContext>();

export { get as getAtlasContext, set as setAtlasContext };
