import type { Frame } from './pixels.ts';

/** How large a plate is, in its units, and how finely it is drawn. */
export interface PlateFormat {
  readonly width: number;
  readonly height: number;
  /** For paper and large screens; else so summarily that a page of text stays light. */
  readonly isFine: boolean;
  /** Units beside the outermost places for their names, and for what covers the map; else what suits a page. */
  readonly margin?: Margin;
}

/** Units from each side. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** In a page of text. Half as many units again as it is drawn at in a column: whole numbers are exact enough. */
export const PAGE: PlateFormat = { width: 960, height: 640, isFine: false };
/** On a sheet of paper. */
export const PRINT: PlateFormat = { ...PAGE, isFine: true };
/** The map of a sheet for slides and print. */
export const SHEET: PlateFormat = { width: 1180, height: 700, isFine: true };
/** The map of a social preview, a pixel a unit: textures repeat from tile to tile, and the files are small. */
export const PREVIEW: PlateFormat = { width: 760, height: 630, isFine: false };

/** What is drawn reaches a little beyond the edge, so that strokes along the cut stay out of sight. */
export function frameOf({ width, height }: PlateFormat): Frame {
  return { left: -8, top: -8, right: width + 8, bottom: height + 8 };
}

/** Names keep clear of the edge. */
export function paperOf({ width, height }: PlateFormat): Frame {
  return { left: 8, top: 8, right: width - 8, bottom: height - 8 };
}
