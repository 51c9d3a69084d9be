import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Borders } from '#lib/domain/borders/borders.ts';
import { everOf } from './borders/ever.ts';
import { readBorderShapes, type BordersTopology, type BorderShapes } from './borders/shapes.ts';
import { readGround, type Ground, type GroundTopology } from './ground.ts';

/** The geometry that the map is drawn from. */
export interface MapData {
  readonly ground: Ground;
  readonly shapes: BorderShapes;
}

/** All that a map of the atlas is drawn from, on the screen and off it. */
export interface MapSource extends MapData {
  readonly catalogue: Catalogue;
  readonly borders: Borders;
  loadFineBorders(): Promise<BordersTopology>;
}

/**
 * Turns the fetched topologies into what is drawn; they are generated with the site and trusted. Of one that is null
 * nothing is drawn.
 */
export function readMapData(ground: unknown, topology: unknown, borders: Borders): MapData {
  return {
    ground: readGround(ground as GroundTopology | null),
    shapes: readBorderShapes(topology as BordersTopology | null, everOf(borders))
  };
}
