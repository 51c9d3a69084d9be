import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import { bend, pointOn, step, writeCurve, writePixel, type Curve } from './curve.ts';
import type { Pixel } from './pixels.ts';

/** The arcs of a family: their lines, and the heads or tapering bodies that say which way they go. */
export interface PlateLegs {
  readonly family: Family;
  /** SVG path to stroke; empty where the bodies say all. */
  readonly lines: string;
  /** SVG path to fill; empty for what has no direction. */
  readonly bodies: string;
  /** Of events that are over, and fading. */
  readonly isPast?: true;
}

/** An arc between two places. */
export interface LegToDraw {
  readonly family: Family;
  readonly from: Pixel;
  readonly to: Pixel;
  readonly isDirected: boolean;
  /** Of an event that is over, and fading. */
  readonly isPast?: boolean;
}

/** Shorter than this, an arc is hidden by the dots at its ends. */
const SHORTEST = 40;
/** Units that a line keeps from the middle of a dot. */
const GAP = 13;
/** How far an arc swings out to its right, in shares of its length; both ways between two places stay apart. */
const SWING = 0.1;
const NEXT_SWING = 0.055;
const MOST_SWINGS = 6;
const HEAD = { length: 22, width: 20 };
/** Width of a conflict where it comes from. */
const TAPER = 14;
/** What is left of a rupture on either side of its gap. */
const BROKEN = 0.43;

/**
 * Draws arcs; those between the same two places side by side, and no two of one family: the first stands for all.
 * What is past comes before, and so below, what is not.
 */
export function drawLegs(legs: readonly LegToDraw[]): PlateLegs[] {
  const paths = new Map<string, { lines: string; bodies: string }>();
  for (const { legs: alike, swing } of spreadLegs(legs)) {
    const leg = alike[0]!;
    const { line, body } = drawLeg(leg, swing);
    const layer = layerOf(leg.family, leg.isPast ?? false);
    const { lines, bodies } = paths.get(layer) ?? { lines: '', bodies: '' };
    paths.set(layer, { lines: lines + line, bodies: bodies + body });
  }
  return [true, false].flatMap((isPast) =>
    FAMILIES.flatMap((family): PlateLegs[] => {
      const path = paths.get(layerOf(family, isPast));
      return path === undefined ? [] : [{ family, ...path, ...(isPast ? { isPast } : {}) }];
    })
  );
}

/** Legs that are drawn as one arc, and how far that swings out, in shares of its length. */
export interface DrawnLegs<L extends LegToDraw> {
  readonly legs: readonly L[];
  readonly swing: number;
}

/** Which arcs there are of legs, in the order in which they are first met. */
export function spreadLegs<L extends LegToDraw>(legs: readonly L[]): DrawnLegs<L>[] {
  const swings = new Map<string, number>();
  const drawn = new Map<string, { legs: L[]; swing: number }>();
  for (const leg of legs) {
    if (Math.hypot(leg.to[0] - leg.from[0], leg.to[1] - leg.from[1]) < SHORTEST) continue;
    const pair = `${leg.from} ${leg.to}`;
    const key = `${pair} ${leg.family}`;
    const known = drawn.get(key);
    if (known !== undefined) {
      known.legs.push(leg);
      continue;
    }
    const before = swings.get(pair) ?? 0;
    swings.set(pair, before + 1);
    drawn.set(key, { legs: [leg], swing: SWING + NEXT_SWING * Math.min(before, MOST_SWINGS) });
  }
  return [...drawn.values()];
}

function layerOf(family: Family, isPast: boolean): string {
  return `${family} ${isPast}`;
}

/** Points along an arc of the swing that it has when it is alone: where names had better not stand. */
export function pointsAlong({ from, to }: LegToDraw): Pixel[] {
  const curve = bend(from, to, SWING);
  const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 18);
  return Array.from({ length: count }, (_, index) => pointOn(curve, (index + 0.5) / count));
}

function drawLeg({ family, from, to, isDirected }: LegToDraw, swing: number): { line: string; body: string } {
  const [, control] = bend(from, to, swing);
  const start = step(from, control, GAP);
  const end = step(to, control, GAP);
  const curve: Curve = [start, control, end];
  if (family === 'rupture') return { line: breakInTwo(curve), body: '' };
  if (!isDirected || family === 'accord') return { line: writeCurve(curve), body: '' };
  if (family === 'conflict') return { line: '', body: taper(curve) };
  const neck = step(end, control, HEAD.length);
  return { line: writeCurve([start, control, neck]), body: pointAt(neck, end) };
}

function breakInTwo([start, control, end]: Curve): string {
  const half = (from: Pixel, to: Pixel): Curve => {
    const tip = pointOn([from, control, to], BROKEN);
    return [from, step(from, control, BROKEN * Math.hypot(control[0] - from[0], control[1] - from[1])), tip];
  };
  return writeCurve(half(start, end)) + writeCurve(half(end, start));
}

/** Wide where it comes from, pointed at its target. */
function taper([start, control, end]: Curve): string {
  const [nx, ny] = across(start, end);
  const beside = ([x, y]: Pixel, width: number) => writePixel([x + nx * width, y + ny * width]);
  const there = `M${beside(start, TAPER / 2)}Q${beside(control, TAPER / 4)} ${writePixel(end)}`;
  return `${there}Q${beside(control, -TAPER / 4)} ${beside(start, -TAPER / 2)}z`;
}

/** The head of an arrow. */
function pointAt(neck: Pixel, end: Pixel): string {
  const [nx, ny] = across(neck, end);
  const beside = (width: number) => writePixel([neck[0] + nx * width, neck[1] + ny * width]);
  return `M${writePixel(end)}L${beside(HEAD.width / 2)}L${beside(-HEAD.width / 2)}z`;
}

/** The direction to the left of the way from one point to another, of length 1. */
function across(from: Pixel, to: Pixel): Pixel {
  const length = Math.max(1e-9, Math.hypot(to[0] - from[0], to[1] - from[1]));
  return [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
}
