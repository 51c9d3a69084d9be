/** A point of the earth: degrees WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** What the lecturer draws with. `plain` is the strongest there is: black on paper, white in the dark. */
export const INKS = ['red', 'blue', 'green', 'plain'] as const;
export type Ink = (typeof INKS)[number];

/** How long a stroke is there: it goes by itself after a while, or stays with its scene. */
export type Lasting = 'fades' | 'stays';

/** A line drawn by hand on the map, and so on the earth: it moves with whatever lies under it. */
export interface Stroke {
  readonly id: number;
  readonly ink: Ink;
  readonly lasting: Lasting;
  /** A single point is a dot. Longitudes go on past 180 rather than jump, as lines of GeoJSON must to be drawn whole. */
  readonly line: readonly Position[];
  /** It is about to go. */
  readonly isFading: boolean;
}

/**
 * Every ink stands out from every tint of the ground of its theme, and from the other inks; a test of the palette
 * holds them to it.
 */
export const INK_COLOURS = {
  light: { red: '#cc0055', blue: '#1238c4', green: '#00662b', plain: '#111418' },
  dark: { red: '#ff7b80', blue: '#7cc4ff', green: '#6eff87', plain: '#ffffff' }
} as const satisfies Record<'light' | 'dark', Record<Ink, `#${string}`>>;

/** Points nearer to the line than this, in pixels, say nothing that could be seen. */
const TOLERANCE_PX = 0.8;
const STEEPEST_LATITUDE = 85;

/**
 * A line as it was drawn, made ready to be kept: whole across the antimeridian, and without points that make no
 * difference where the world is `worldPixels` wide.
 */
export function keptLine(drawn: readonly Position[], worldPixels: number): Position[] {
  return simplify(unwrap(drawn), TOLERANCE_PX / worldPixels);
}

/** The same line with longitudes that never jump by more than half the world. */
export function unwrap(line: readonly Position[]): Position[] {
  let before: number | null = null;
  return line.map(([longitude, latitude]) => {
    const here: number =
      before === null ? longitude : longitude - 360 * Math.round((longitude - before) / 360);
    before = here;
    return [here, latitude];
  });
}

/**
 * Douglas and Peucker's line without the points that lie within `tolerance` of it. Measured on the flat map, in
 * shares of the world's width: both projections of the map draw a segment as straight there.
 */
export function simplify(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3) return [...line];
  const flat = line.map(flatten);
  const keeps = new Uint8Array(line.length);
  keeps[0] = keeps[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [first, last] = part;
    let [farthest, distance] = [-1, tolerance];
    for (let index = first + 1; index < last; index += 1) {
      const away = distanceTo(flat[index]!, flat[first]!, flat[last]!);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest < 0) continue;
    keeps[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => keeps[index] === 1);
}

/** Web Mercator with the world one wide. */
function flatten([longitude, latitude]: Position): [number, number] {
  const held = Math.min(STEEPEST_LATITUDE, Math.max(-STEEPEST_LATITUDE, latitude));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI);
  return [longitude / 360, y];
}

function distanceTo(
  [x, y]: [number, number],
  [x1, y1]: [number, number],
  [x2, y2]: [number, number]
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
