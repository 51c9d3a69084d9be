import type { Paper } from '#lib/domain/lecture/handout-choices.ts';
import type { PlateFormat } from '#lib/plate/format.ts';

/** A point is 1/72 inch. */
const MM = 72 / 25.4;

/** Sizes of paper in points. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210 * MM, 297 * MM],
  letter: [612, 792]
};

/** What stays free around a page, in points: the running head and the number of the page stand in it. */
export const MARGINS = { left: 20 * MM, right: 20 * MM, top: 21 * MM, bottom: 16.5 * MM } as const;

/** The map of a scene, across a page: on paper its letters are some 9.5 points high. */
export const SCENE_PLATE: PlateFormat = { width: 1240, height: 700, isFine: true };
/** The map beside the answers of a key. */
export const KEY_PLATE: PlateFormat = { width: 760, height: 500, isFine: true };
