import type { IconLayerProps } from '@deck.gl/layers';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import { timesOf, traitsOf, type Story, type StoryProps } from '#lib/map/deck/story-extension.ts';
import { ON_GLOBE_AND_FLAT } from './parameters.ts';
import { SIGN_CELL, type SignAtlas } from './sign-atlas.ts';
import { SIGN_PITCH } from './signs.ts';

const BADGES_LAYER = 'badges';

/** Diameter in pixels at a stroke of 1, and where the badge stands beside its sign or dot. */
const SIZE = 13;
const ASIDE = 9;

const CELLS = {
  disputed: {
    x: FAMILIES.length * SIGN_CELL,
    y: 0,
    width: SIGN_CELL,
    height: SIGN_CELL,
    anchorX: SIGN_CELL / 2,
    anchorY: SIGN_CELL / 2,
    mask: false
  }
};

/** Of the marks of disputed events those where they arrive: each event bears one badge. */
export function badgesOf(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    ({ event, place }) => event.disputed === true && event.stops.at(-1)?.place === place.id
  );
}

/** Properties of the badges of disputed events. `marks` must be the same array every time. */
export function makeBadgeProps(
  marks: readonly Mark[],
  atlas: SignAtlas,
  story: Story
): IconLayerProps<Mark> & StoryProps<Mark> {
  return {
    id: BADGES_LAYER,
    data: marks,
    // What lies below it is what can be asked.
    pickable: false,
    parameters: ON_GLOBE_AND_FLAT,
    story,
    iconAtlas: atlas as unknown as string,
    iconMapping: CELLS,
    getIcon: () => 'disputed',
    getPosition: ({ place }) => [place.lon, place.lat],
    getPixelOffset: ({ slot }) => [(slot ?? 0) * SIGN_PITCH + ASIDE, -ASIDE],
    sizeUnits: 'pixels',
    getSize: SIZE,
    sizeScale: story.stroke,
    billboard: true,
    alphaCutoff: 0.05,
    getTimes: ({ event }) => timesOf(event.interval),
    getTraits: ({ event, eventIndex }) => traitsOf(event, eventIndex)
  };
}
