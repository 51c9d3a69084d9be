/** Where something stands on the screen, in pixels, x to the right and y down. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  /** It is on the far side of the globe, and not to be seen. */
  readonly isBehind: boolean;
}

export type Side = 'left' | 'right' | 'up' | 'down';

const TOWARDS: Readonly<Record<Side, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1]
};

/** Pixels within which things stand on the same spot. */
const SPOT = 6;
/** What lies farther off the way than this, in shares of the way, is another direction's unless there is nothing else. */
const CONE = 1.4;
/** How much more a pixel off the way counts than one along it. */
const DETOUR = 2;

/**
 * The nearest thing on one side of another, by index: what lies ahead rather than what lies aside. `from` itself if
 * there is nothing on that side.
 */
export function stepTo(side: Side, spots: readonly Standing[], from: number): number {
  const start = spots[from];
  if (start === undefined) return from;
  const [tx, ty] = TOWARDS[side];
  let best = { index: from, isAside: true, cost: Infinity };
  spots.forEach(({ x, y, isBehind }, index) => {
    if (isBehind || index === from) return;
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * tx + dy * ty;
    if (along <= SPOT) return;
    const across = Math.abs(dx * ty) + Math.abs(dy * tx);
    const candidate = { index, isAside: across > along * CONE, cost: along + across * DETOUR };
    const isNearer = candidate.isAside === best.isAside ? candidate.cost < best.cost : best.isAside;
    if (isNearer) best = candidate;
  });
  return best.index;
}
