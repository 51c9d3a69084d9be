/** What is laid over the map at its sides, in pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** As much of a small frame as may be covered; the map cannot be fitted into less than the rest. */
const MOST = 0.7;

/** The same sides, made smaller in proportion where they would leave too little of the map. */
export function insetsWithin(insets: Insets, size: { width: number; height: number }): Insets {
  const across = Math.min(1, (size.width * MOST) / Math.max(1, insets.left + insets.right));
  const down = Math.min(1, (size.height * MOST) / Math.max(1, insets.top + insets.bottom));
  return {
    top: insets.top * down,
    right: insets.right * across,
    bottom: insets.bottom * down,
    left: insets.left * across
  };
}
