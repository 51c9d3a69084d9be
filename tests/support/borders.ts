import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BordersData } from '#lib/domain/borders/borders-data.ts';
import type { Language } from '#lib/domain/language/language.ts';
import { loadBorders, type BordersSource } from '#geodata/borders/load.ts';
import type { BordersTopology } from '#geodata/borders/steps/mark-lines.ts';

const TOP = join(import.meta.dirname, '../..');
export const BORDERS_FOLDER = join(TOP, 'geodata/borders');
export const TOPOLOGIES = ['borders.topojson', 'borders.fine.topojson'] as const;
export type TopologyFile = (typeof TOPOLOGIES)[number];

/** The text of a committed file of `static/data/`. */
export function readStatic(name: string): string {
  return readFileSync(join(TOP, 'static/data', name), 'utf8');
}

export function readBorders(language: Language = 'en'): BordersData {
  return JSON.parse(readStatic(`borders.${language}.json`)) as BordersData;
}

export function readTopology(name: TopologyFile): BordersTopology {
  return JSON.parse(readStatic(name)) as BordersTopology;
}

/** The hand-edited files; they must be sound. */
export function readBordersSource(): BordersSource {
  const { source, faults } = loadBorders(BORDERS_FOLDER);
  if (source === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return source;
}

/** By atom its shape; null where it is below the grid. */
export function shapesOf(topology: BordersTopology): (Polygon | MultiPolygon | null)[] {
  return feature(topology, topology.objects.atoms).features.map(
    ({ geometry }) => geometry as Polygon | MultiPolygon | null
  );
}

/** Finds the atoms that a point lies in, on a plane of longitude and latitude. */
export function makeAtomFinder(topology: BordersTopology): (point: Position) => number[] {
  const parts = shapesOf(topology).flatMap((shape, atom) => {
    if (shape === null) return [];
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return polygons.map((rings) => ({ atom, rings, box: boxOf(rings[0] ?? []) }));
  });
  return ([x = 0, y = 0]) =>
    parts
      .filter(({ box: [west, south, east, north] }) => west <= x && x <= east && south <= y && y <= north)
      .filter(({ rings }) => rings.filter((ring) => isInRing([x, y], ring)).length % 2 === 1)
      .map(({ atom }) => atom);
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isInRing([x, y]: [number, number], ring: readonly Position[]): boolean {
  let isIn = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
  }
  return isIn;
}
