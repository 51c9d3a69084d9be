import { luminanceOf } from '#lib/domain/look/contrast.ts';
import type { Family } from '#lib/domain/record/families.ts';

/** What of a lecture must be told from what lies under or beside it. `land`: from the sea. */
export type Part = 'caption' | 'places' | 'lands' | 'waters' | 'land' | Family;

/** A part of the picture on a ground, both colours as `#rrggbb`. */
export interface Pair {
  readonly part: Part;
  /** text: to be read; line: an arc or a mark; area: seen along its whole edge. */
  readonly kind: 'text' | 'line' | 'area';
  readonly colour: string;
  readonly ground: string;
}

/** A part that a bright room takes away, and its contrast where it is worst. */
export interface Faded {
  readonly part: Part;
  readonly contrast: number;
}

/**
 * White against black on a screen in a bright room: 7 to 1 is the least with which people still follow a picture by
 * the standard for projected images, ANSI/INFOCOMM 3M-2011. The room's light lies on both as a veil: with it, the
 * black of the screen is a seventh of its white.
 */
const ROOM_CONTRAST = 7;
const VEIL = 1 / (ROOM_CONTRAST - 1);

/**
 * What a pair needs to be told apart under that veil. Letters: WCAG's 3 to 1 for large ones, which a caption's are.
 * Arcs are several pixels thick and move or are marked at their ends: 2 does where WCAG asks 3 of an icon on a good
 * screen. Areas meet along a coast with a line of its own: a step of a tenth shows which side is land.
 */
const LEAST: Readonly<Record<Pair['kind'], number>> = { text: 3, line: 2, area: 1.1 };

/** The contrast of two colours on a screen on which the light of the room lies, from 1 to 7. */
export function contrastInRoom(one: string, other: string): number {
  const [a, b] = [luminanceOf(one) + VEIL, luminanceOf(other) + VEIL];
  return Math.max(a, b) / Math.min(a, b);
}

/** The parts that can no longer be made out in a bright room, in the order of the pairs. */
export function fadedIn(pairs: readonly Pair[]): Faded[] {
  const worst = new Map<Part, number>();
  for (const { part, kind, colour, ground } of pairs) {
    const contrast = contrastInRoom(colour, ground);
    if (contrast < LEAST[kind]) worst.set(part, Math.min(contrast, worst.get(part) ?? Infinity));
  }
  return [...worst].map(([part, contrast]) => ({ part, contrast }));
}
