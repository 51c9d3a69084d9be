import type { IconLayerProps } from '@deck.gl/layers';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import type { Story, StoryProps } from '#lib/map/deck/story-extension.ts';
import { rgbOf, type Palette } from '#lib/domain/look/palette.ts';
import { makeMarkIconProps, SIGN_PITCH } from './mark-icons.ts';
import { cellAt, type SignAtlas } from './sign-atlas.ts';

export const SIGNS_LAYER = 'signs';

/** Diameter of a sign in pixels at a stroke of 1. */
const SIZE = 21;

const CELLS = Object.fromEntries(FAMILIES.map((family, index) => [family, cellAt(index)]));

/** Properties of the signs of events without a route. `marks` must be the same array every time. */
export function makeSignProps(
  marks: readonly Mark[],
  atlas: SignAtlas,
  story: Story
): IconLayerProps<Mark> & StoryProps<Mark> {
  return {
    ...makeMarkIconProps(marks, atlas, story),
    id: SIGNS_LAYER,
    pickable: true,
    iconMapping: CELLS,
    getIcon: ({ event }) => event.family,
    getPixelOffset: ({ slot }) => [(slot ?? 0) * SIGN_PITCH, 0],
    getSize: SIZE
  };
}

/** Ink on which a glyph stands out: paper on dark inks, dark on light ones. */
export function glyphColor(palette: Palette): string {
  const [red, green, blue] = rgbOf(palette.ink);
  return red + green + blue > 384 ? palette.halo : '#ffffff';
}
