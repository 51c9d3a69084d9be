import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString as TopoLines,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology
} from 'topojson-specification';
import type { Ever } from './ever.ts';
import type { Texture } from './painting.ts';
import { sidesByArc, type ArcSides } from './sides.ts';

/** `static/data/borders.topojson`, or its finer twin: atoms of land that never were divided, by index. */
export type BordersTopology = Topology<{
  atoms: GeometryCollection;
  /** Lines that at one time or another are not exact, by the number of the reason. */
  schematic: GeometryCollection<{ reason: number }>;
}>;

/** No land at all. */
const NO_LAND: BordersTopology = {
  type: 'Topology',
  arcs: [],
  objects: {
    atoms: { type: 'GeometryCollection', geometries: [] },
    schematic: { type: 'GeometryCollection', geometries: [] }
  }
};

/** The land on both sides of a line. */
export interface LineProperties extends ArcSides {
  /** Whether it may ever be drawn as disputed or inexact. */
  readonly soft: boolean;
}

/** The textures that an atom may ever show. */
export type AtomProperties = Partial<Record<Texture, true>>;

/** Borders as GeoJSON, degrees WGS 84, cut at the antimeridian. Ids are what feature states go by. */
export interface BorderShapes {
  readonly topology: BordersTopology;
  readonly atoms: FeatureCollection<Polygon | MultiPolygon, AtomProperties>;
  readonly lines: FeatureCollection<MultiLineString, LineProperties>;
}

/** `given`: null where it cannot be had. */
export function readBorderShapes(given: BordersTopology | null, ever: (atom: number) => Ever): BorderShapes {
  const topology = given ?? NO_LAND;
  const atoms = atomsOf(topology).map((atom) => ({
    ...atom,
    properties: Object.fromEntries(
      [...ever(Number(atom.id)).textures].map((texture) => [texture, true as const])
    )
  }));
  return {
    topology,
    atoms: { type: 'FeatureCollection', features: atoms },
    lines: { type: 'FeatureCollection', features: linesOf(topology, ever) }
  };
}

/** Every atom that has a shape, with its number as id. */
export function atomsOf(topology: BordersTopology): Feature<Polygon | MultiPolygon>[] {
  return feature(topology, topology.objects.atoms).features.filter(
    (atom) => (atom.geometry as Polygon | MultiPolygon | null) !== null
  ) as Feature<Polygon | MultiPolygon>[];
}

/** The land of several atoms as one shape, without the lines between them. */
export function mergeAtoms({ topology }: BorderShapes, atoms: readonly number[]): MultiPolygon {
  const drawn = atoms.map((atom) => topology.objects.atoms.geometries[atom]).filter((atom) => atom?.type);
  return merge(topology, drawn as (TopoPolygon | TopoMultiPolygon)[]);
}

/** One feature for each pair of neighbours, so that no line is drawn twice and each can change by itself. */
function linesOf(
  topology: BordersTopology,
  ever: (atom: number) => Ever
): Feature<MultiLineString, LineProperties>[] {
  const groups = new Map<string, LineProperties & { readonly arcs: number[] }>();
  sidesByArc(topology).forEach((sides, arc) => {
    if (sides === null) return;
    const { left, right, reason } = sides;
    const key = `${left},${right},${reason}`;
    const soft = right !== -1 && (reason >= 0 || ever(left).contested || ever(right).contested);
    const group = groups.get(key) ?? { left, right, reason, soft, arcs: [] };
    groups.set(key, group);
    group.arcs.push(arc);
  });
  return [...groups.values()].map(({ arcs, ...properties }, id) => ({
    type: 'Feature',
    id,
    properties,
    geometry: stitch(topology, arcs)
  }));
}

/** Arcs that meet become one line, so that dashes run on; without what runs along an edge of the map. */
function stitch(topology: BordersTopology, arcs: readonly number[]): MultiLineString {
  const lines: TopoLines = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return { type: 'MultiLineString', coordinates: mesh(topology, lines).coordinates.flatMap(cutAtEdges) };
}

/** The antimeridian and the pole bound the flat map: polygons end there, but nothing does on the ground. */
function cutAtEdges(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before !== undefined && isAtEdge(before) && isAtEdge(position)) parts.push([]);
    parts.at(-1)?.push(position);
  });
  return parts.filter((part) => part.length > 1);
}

function isAtEdge([lon = 0, lat = 0]: Position): boolean {
  return Math.abs(lon) > 179.99 || lat < -89.9;
}
