import type { Borders } from '#lib/domain/borders/borders.ts';
import { isoOfDay, type Day } from '#lib/domain/time/day.ts';
import { bordersGeoJson } from './geojson.ts';
import type { BorderShapes } from './shapes.ts';

/** The borders of a day as GeoJSON text, and the name of a file for them. */
export function takeBorders(
  borders: Borders,
  shapes: BorderShapes,
  day: Day
): { name: string; text: string } {
  return {
    name: `borders-${isoOfDay(day)}.geojson`,
    text: JSON.stringify(bordersGeoJson(borders, shapes, day))
  };
}
