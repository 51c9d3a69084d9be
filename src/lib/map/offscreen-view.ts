import type { Padding } from './camera.ts';
import type { FirstView } from './make-map.ts';
import type { MapSource } from './map-data.ts';
import type { Palette, Theme } from '#lib/domain/look/palette.ts';
import type { SeenPart } from './seen-part.ts';
import type { Shown } from './shown.ts';

/** What a map off the screen shows. */
export interface OffscreenView {
  readonly atlas: MapSource;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly globe: boolean;
  /** `SeenPart`: all of it is in the picture. */
  readonly view: FirstView | SeenPart;
  readonly shown: Shown;
}

/** Room for the names of what lies at the edge, in units of the sheet. */
export const PICTURE_PADDING: Padding = { top: 64, right: 76, bottom: 44, left: 112 };
