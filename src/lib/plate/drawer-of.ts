import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { readSheet } from './atlas-sheet.ts';
import { createPlateDrawer, type DrawPlate } from './plate.ts';

/** Draws plates from `static/data/borders.topojson`, which is read only when the first is asked for. */
export function drawerOf(topology: BordersTopology): DrawPlate {
  let draw: DrawPlate | null = null;
  return (...subject) => {
    draw ??= createPlateDrawer(readSheet(topology));
    return draw(...subject);
  };
}
