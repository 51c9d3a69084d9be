import type { Layer } from '@deck.gl/core';
import { IconLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { LegLayer } from './deck/leg-layer.ts';
import { StoryExtension, type Story } from './deck/story-extension.ts';
import { itemsOf, type Items } from './followed.ts';
import { makeBadgeProps } from './layers/badges.ts';
import { makeDotProps } from './layers/dots.ts';
import { makeLegProps } from './layers/legs.ts';
import { drawSignAtlas, type SignAtlas } from './layers/sign-atlas.ts';
import { glyphColor, makeSignProps } from './layers/signs.ts';
import type { Palette } from '#lib/domain/look/palette.ts';
import type { Shown } from './shown.ts';
import type { Frame } from './story-clock.ts';
import { FIRST_LETTERING_LAYER } from './style/ground-style.ts';

/** What a frame of a state tells the GPU. */
export function tell(shown: Shown, frame: Frame): Story {
  const { families, theatres, theatresOff, chosen, pointed, moves, stroke } = shown;
  return { ...frame, families, theatres, theatresOff, chosen, pointed, motion: moves, stroke };
}

/** Arcs, dots and signs as layers of deck.gl, over data that stay the same so that nothing is uploaded twice. */
export class StoryLayers {
  readonly #catalogue: Catalogue;
  readonly #extensions = [new StoryExtension()];
  #items: Items | null = null;
  #palette: Palette;
  #signAtlas: SignAtlas;

  constructor(catalogue: Catalogue, palette: Palette) {
    this.#catalogue = catalogue;
    this.#palette = palette;
    this.#signAtlas = drawSignAtlas(palette, glyphColor(palette));
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    this.#signAtlas = drawSignAtlas(palette, glyphColor(palette));
  }

  make(story: Story, { follow, spread, flows }: Pick<Shown, 'follow' | 'spread' | 'flows'>): Layer[] {
    if (this.#items?.follow !== follow) this.#items = itemsOf(this.#catalogue, follow);
    const { legs, dots, signs, badges } = this.#items;
    const shared = { extensions: this.#extensions, beforeId: FIRST_LETTERING_LAYER };
    if (flows !== null) return flows.layers.make(flows, story, this.#palette, shared);
    return [
      new LegLayer({ ...makeLegProps(legs, this.#palette, story, spread ? 1 : 0), ...shared }),
      new ScatterplotLayer({ ...makeDotProps(dots, this.#palette, story), ...shared }),
      new IconLayer({ ...makeSignProps(signs, this.#signAtlas, story), ...shared }),
      new IconLayer({ ...makeBadgeProps(badges, this.#signAtlas, story), ...shared })
    ];
  }
}
