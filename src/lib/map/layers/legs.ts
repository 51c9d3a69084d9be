import type { Leg } from '#lib/domain/record/legs.ts';
import type { LegLayerProps } from '#lib/map/deck/leg-layer.ts';
import { timesOf, traitsOf, type Story, type StoryProps } from '#lib/map/deck/story-extension.ts';
import { rgbOf, type Palette } from '#lib/domain/look/palette.ts';
import { ON_GLOBE_AND_FLAT } from './parameters.ts';

export const LEGS_LAYER = 'legs';

/** Properties of the arcs. `legs` must be the same array every time: then nothing is uploaded again. */
export function makeLegProps(
  legs: readonly Leg[],
  palette: Palette,
  story: Story,
  spread: number
): LegLayerProps<Leg> & StoryProps<Leg> {
  return {
    id: LEGS_LAYER,
    data: legs,
    pickable: true,
    parameters: ON_GLOBE_AND_FLAT,
    story,
    spread,
    getFrom: ({ from }) => [from.lon, from.lat],
    getTo: ({ to }) => [to.lon, to.lat],
    getColor: ({ event }) => rgbOf(palette.families[event.family]),
    getLanes: ({ lane, rank }) => [lane, rank],
    getTimes: ({ interval }) => timesOf(interval),
    getTraits: ({ event, eventIndex }) => traitsOf(event, eventIndex, story.theatres),
    updateTriggers: { getColor: palette }
  };
}
