import type { IconLayerProps } from '@deck.gl/layers';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import type { Story, StoryProps } from '#lib/map/deck/story-extension.ts';
import { makeMarkIconProps, SIGN_PITCH } from './mark-icons.ts';
import { cellAt, type SignAtlas } from './sign-atlas.ts';

const BADGES_LAYER = 'badges';

/** Diameter in pixels at a stroke of 1, and where the badge stands beside its sign or dot. */
const SIZE = 13;
const ASIDE = 9;

const CELLS = { disputed: cellAt(FAMILIES.length) };

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
    ...makeMarkIconProps(marks, atlas, story),
    id: BADGES_LAYER,
    // What lies below it is what can be asked.
    pickable: false,
    iconMapping: CELLS,
    getIcon: () => 'disputed',
    getPixelOffset: ({ slot }) => [(slot ?? 0) * SIGN_PITCH + ASIDE, -ASIDE],
    getSize: SIZE
  };
}
