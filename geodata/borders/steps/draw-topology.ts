import type { Topology, GeometryCollection, Polygon, MultiPolygon } from 'topojson-specification';
import type { DrawnPiece } from './cut-units.ts';
import type { Grouping } from './group-atoms.ts';
import { getMapshaper } from './maker.ts';
import type { Detail, Traits } from './traits.ts';

export type AtomTopology = Topology<{ atoms: GeometryCollection }>;

export interface Level {
  /** Metres between the vertices kept. */
  readonly metres: Readonly<Record<Detail, number>>;
  /** Islands below this are dropped, except where an atom has nothing larger. */
  readonly smallestIslandKm2: number;
  /** Steps of the grid across the world. */
  readonly grid: number;
}

/**
 * Draws the atoms as a topology whose neighbours share their arcs. Every atom is there, in order, with its number as
 * `id`; one that vanished has a geometry of type null.
 */
export async function drawTopology(dissolved: string, count: number, level: Level): Promise<AtomTopology> {
  const commands = [
    '-i atoms.json',
    `-simplify variable interval='(${JSON.stringify(level.metres).replaceAll('"', '')})[detail]' keep-shapes`,
    // An atom of islets only, like the Maldives, keeps them all.
    "-filter 'tiny' + name=tiny target=atoms",
    "-filter '!tiny' target=atoms",
    `-filter-islands min-area=${level.smallestIslandKm2}km2 target=atoms`,
    '-merge-layers target=atoms,tiny name=atoms',
    '-clean target=atoms',
    `-o out.json target=atoms format=topojson quantization=${level.grid} fix-geometry`
  ];
  const output = await getMapshaper().applyCommands(commands.join(' '), { 'atoms.json': dissolved });
  return orderAtoms(JSON.parse(String(output['out.json'])) as AtomTopology, count);
}

/** Dissolves the pieces into atoms, once for all levels. The traits become properties, by which `drawTopology` simplifies. */
export async function dissolveAtoms(
  pieces: readonly DrawnPiece[],
  { atomOf }: Grouping,
  traits: readonly Traits[]
): Promise<string> {
  const features = pieces.flatMap(({ geometries }, index) =>
    geometries.map((geometry) => ({ type: 'Feature', properties: { atom: atomOf[index] }, geometry }))
  );
  const commands =
    '-i pieces.json -clean gap-fill-area=5km2 -dissolve atom -rename-layers atoms -o atoms.json precision=0.00001';
  const input = { 'pieces.json': JSON.stringify({ type: 'FeatureCollection', features }) };
  const output = await getMapshaper().applyCommands(commands, input);
  const dissolved = JSON.parse(String(output['atoms.json'])) as {
    features: { properties: Record<string, unknown> & { atom: number } }[];
  };
  for (const { properties } of dissolved.features) Object.assign(properties, traits[properties.atom]);
  return JSON.stringify(dissolved);
}

function orderAtoms(topology: AtomTopology, count: number): AtomTopology {
  const drawn = new Map<unknown, Polygon | MultiPolygon>();
  for (const geometry of topology.objects.atoms.geometries as (Polygon | MultiPolygon)[]) {
    drawn.set((geometry.properties as { atom: number }).atom, geometry);
  }
  const geometries = Array.from({ length: count }, (_, id) => {
    const geometry = drawn.get(id);
    return geometry?.arcs === undefined
      ? { type: null as unknown as 'Polygon', id, arcs: [] }
      : { type: geometry.type, id, arcs: geometry.arcs };
  });
  return {
    type: 'Topology',
    transform: topology.transform,
    objects: { atoms: { type: 'GeometryCollection', geometries: geometries as Polygon[] } },
    arcs: topology.arcs
  };
}
