import type { IconLayerProps } from '@deck.gl/layers';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import { timesOf, traitsOf, type Story, type StoryProps } from '#lib/map/deck/story-extension.ts';
import { rgbOf, type Palette } from '#lib/map/palette.ts';
import { SIGN_CELL, type SignAtlas } from './sign-atlas.ts';
import { ON_GLOBE_AND_FLAT } from './parameters.ts';

export const SIGNS_LAYER = 'signs';

/** Diameter of a sign in pixels at a stroke of 1, and the distance between neighbours. */
const SIZE = 21;
export const SIGN_PITCH = 22;

const CELLS = Object.fromEntries(
  FAMILIES.map((family, index) => [
    family,
    {
      x: index * SIGN_CELL,
      y: 0,
      width: SIGN_CELL,
      height: SIGN_CELL,
      anchorX: SIGN_CELL / 2,
      anchorY: SIGN_CELL / 2,
      mask: false
    }
  ])
);

/** Properties of the signs of events without a route. `marks` must be the same array every time. */
export function makeSignProps(
  marks: readonly Mark[],
  atlas: SignAtlas,
  story: Story
): IconLayerProps<Mark> & StoryProps<Mark> {
  return {
    id: SIGNS_LAYER,
    data: marks,
    pickable: true,
    parameters: ON_GLOBE_AND_FLAT,
    story,
    iconAtlas: atlas as unknown as string,
    iconMapping: CELLS,
    getIcon: ({ event }) => event.family,
    getPosition: ({ place }) => [place.lon, place.lat],
    getPixelOffset: ({ slot }) => [(slot ?? 0) * SIGN_PITCH, 0],
    sizeUnits: 'pixels',
    getSize: SIZE,
    sizeScale: story.stroke,
    billboard: true,
    alphaCutoff: 0.05,
    getTimes: ({ event }) => timesOf(event.interval),
    getTraits: ({ event, eventIndex }) => traitsOf(event, eventIndex)
  };
}

/** Ink on which a glyph stands out: paper on dark inks, dark on light ones. */
export function glyphColor(palette: Palette): string {
  const [red, green, blue] = rgbOf(palette.ink);
  return red + green + blue > 384 ? palette.halo : '#ffffff';
}
