import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification';
import type { AtomTopology } from './draw-topology.ts';

/** The atoms on either side of a doubtful line. */
export type Sides = readonly [ReadonlySet<number>, ReadonlySet<number>];

export type BordersTopology = Topology<{
  atoms: GeometryCollection;
  schematic: GeometryCollection<{ reason: number }>;
}>;

/** Adds the object `schematic`: one MultiLineString a doubtful line, with its number as `reason`, of the very arcs that the atoms beside it share. */
export function markLines(topology: AtomTopology, sides: readonly Sides[]): BordersTopology {
  const neighbours = listNeighbours(topology);
  const geometries = sides.map(([left, right], reason): MultiLineString<{ reason: number }> => {
    const arcs = neighbours.flatMap(([a, b], arc) => {
      if (a === undefined || b === undefined) return [];
      return (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)) ? [[arc]] : [];
    });
    return { type: 'MultiLineString', properties: { reason }, arcs };
  });
  const schematic = { type: 'GeometryCollection' as const, geometries };
  return { ...topology, objects: { ...topology.objects, schematic } };
}

/** By arc, the one or two atoms that it bounds. */
function listNeighbours({ arcs, objects }: AtomTopology): number[][] {
  const neighbours: number[][] = arcs.map(() => []);
  for (const geometry of objects.atoms.geometries as (Polygon | MultiPolygon)[]) {
    for (const arc of new Set((geometry.arcs as unknown[]).flat(2) as number[])) {
      neighbours[arc < 0 ? ~arc : arc]?.push(geometry.id as number);
    }
  }
  return neighbours;
}
