import type { IconLayerProps } from '@deck.gl/layers';
import type { Mark } from '#lib/domain/record/marks.ts';
import { timesOf, traitsOf, type Story, type StoryProps } from '#lib/map/deck/story-extension.ts';
import { ON_GLOBE_AND_FLAT } from './parameters.ts';
import type { SignAtlas } from './sign-atlas.ts';

/** Pixels from one sign to the next at the same place. */
export const SIGN_PITCH = 22;

/** What icons that stand at marks share, whatever they show. `marks` must be the same array every time. */
export function makeMarkIconProps(marks: readonly Mark[], atlas: SignAtlas, story: Story) {
  return {
    data: marks,
    parameters: ON_GLOBE_AND_FLAT,
    story,
    iconAtlas: atlas as unknown as string,
    getPosition: ({ place }) => [place.lon, place.lat],
    sizeUnits: 'pixels',
    sizeScale: story.stroke,
    billboard: true,
    alphaCutoff: 0.05,
    getTimes: ({ event }) => timesOf(event.interval),
    getTraits: ({ event, eventIndex }) => traitsOf(event, eventIndex, story.theatres)
  } satisfies Partial<IconLayerProps<Mark>> & StoryProps<Mark>;
}
