/**
 * How everything of deck.gl is drawn, on both projections. Depth is not asked: StoryExtension hides what lies
 * behind the globe by itself, so that nothing flickers against the ground (deck.gl#10206). Back faces are drawn,
 * because the globe turns strips of arcs over (deck.gl#10670).
 */
export const ON_GLOBE_AND_FLAT = {
  depthCompare: 'always',
  depthWriteEnabled: false,
  cullMode: 'none'
} as const;
