import type { PageAddresses } from '#lib/domain/address/page-addresses.ts';
import { createCatalogue } from '#lib/domain/record/catalogue.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { BorderChanges } from '#lib/state/border-changes.svelte.ts';
import {
  setAtlasContext,
  type AtlasContext,
  type DossierFrame,
  type FlowsFrame
} from '#lib/state/context.ts';
import { Faults } from '#lib/state/faults.svelte.ts';
import { Panels } from '#lib/state/panels.svelte.ts';
import { Playback } from '#lib/state/playback.svelte.ts';
import { visibleTicker } from '#lib/ui/visible-ticker.ts';
import { addressesOf } from './addresses.ts';
import type { Opening } from './load-record.ts';

/** An atlas for a page and all that it shows, called while the page is made: of the record of the atlas, or of a dossier. */
export function openAtlas(
  { language, record, words }: Opening,
  dossier: DossierFrame | null = null,
  pages: PageAddresses = addressesOf(language),
  openFlows: (atlas: Atlas) => FlowsFrame | null = () => null
): AtlasContext {
  const atlas = new Atlas(createCatalogue(record));
  const panels = new Panels(atlas);
  const context: AtlasContext = {
    atlas,
    playback: new Playback(atlas, visibleTicker),
    panels,
    borderChanges: new BorderChanges(atlas, panels),
    faults: new Faults(),
    words,
    language,
    pages,
    dossier,
    flows: openFlows(atlas)
  };
  setAtlasContext(context);
  return context;
}
