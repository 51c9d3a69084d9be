import type { ScatterplotLayerProps } from '@deck.gl/layers';
import type { Mark } from '#lib/domain/record/marks.ts';
import { timesOf, traitsOf, type Story, type StoryProps } from '#lib/map/deck/story-extension.ts';
import { rgbOf, type Palette } from '#lib/domain/look/palette.ts';
import { ON_GLOBE_AND_FLAT } from './parameters.ts';

export const DOTS_LAYER = 'dots';

/** Radius in pixels at a stroke of 1: a city's dot on a printed map. */
const RADIUS = 3.2;

/** Properties of the dots of places. `marks` must be the same array every time. */
export function makeDotProps(
  marks: readonly Mark[],
  palette: Palette,
  story: Story
): ScatterplotLayerProps<Mark> & StoryProps<Mark> {
  return {
    id: DOTS_LAYER,
    data: marks,
    pickable: true,
    parameters: ON_GLOBE_AND_FLAT,
    story,
    getPosition: ({ place }) => [place.lon, place.lat],
    radiusUnits: 'pixels',
    getRadius: RADIUS * story.stroke,
    lineWidthUnits: 'pixels',
    getLineWidth: 1.4 * story.stroke,
    stroked: true,
    getFillColor: rgbOf(palette.halo),
    getLineColor: rgbOf(palette.ink),
    billboard: true,
    antialiasing: true,
    getTimes: ({ event }) => timesOf(event.interval),
    getTraits: ({ event, eventIndex }) => traitsOf(event, eventIndex, story.theatres)
  };
}
