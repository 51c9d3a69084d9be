import { readBorderShapes, type BordersTopology, type BorderShapes } from './borders/shapes.ts';
import { readGround, type Ground, type GroundTopology } from './ground.ts';

/** The geometry that the map is drawn from. */
export interface MapData {
  readonly ground: Ground;
  readonly shapes: BorderShapes;
}

/** Turns the fetched topologies into what is drawn; they are generated with the site and trusted. */
export function readMapData(ground: unknown, borders: unknown): MapData {
  return {
    ground: readGround(ground as GroundTopology),
    shapes: readBorderShapes(borders as BordersTopology)
  };
}
