/** A GIF is at most this large, in bytes: what mail and chats let through. */
export const GIF_LIMIT = 8 * 1024 * 1024;

/** What a GIF spends its bytes on. `scale`: pixels for each unit of the sheet of 960 × 540. */
export interface GifPlan {
  readonly framesPerSecond: number;
  readonly colours: number;
  readonly scale: number;
}

/** From the best down. Frames go first, for a map that moves less smoothly still reads; letters go last. */
export const GIF_PLANS: readonly GifPlan[] = [
  { framesPerSecond: 10, colours: 128, scale: 1 },
  { framesPerSecond: 5, colours: 128, scale: 1 },
  { framesPerSecond: 5, colours: 64, scale: 1 },
  { framesPerSecond: 2, colours: 64, scale: 1 },
  { framesPerSecond: 2, colours: 32, scale: 0.75 },
  { framesPerSecond: 1, colours: 32, scale: 0.75 },
  { framesPerSecond: 1, colours: 16, scale: 0.5 }
];

/** Not everything shrinks as foreseen: a plan is chosen with this much room. */
const ROOM = 0.9;

/**
 * The plan to go on with when a GIF by `plan` has come to `bytes` after a `share` of its frames (0–1]: null if it will
 * stay below the limit, otherwise the best that is foreseen to. The last one is taken whatever it comes to.
 */
export function nextGifPlan(plan: GifPlan, bytes: number, share: number, limit = GIF_LIMIT): GifPlan | null {
  const foreseen = bytes / share;
  if (foreseen <= limit) return null;
  const smaller = GIF_PLANS.slice(GIF_PLANS.indexOf(plan) + 1);
  return (
    smaller.find((other) => (foreseen * weightOf(other)) / weightOf(plan) <= limit * ROOM) ??
    smaller.at(-1) ??
    null
  );
}

/** Bytes go with frames, area and the bits of a colour. */
function weightOf({ framesPerSecond, colours, scale }: GifPlan): number {
  return framesPerSecond * scale ** 2 * Math.log2(colours);
}
