import type { BordersTopology } from './shapes.ts';

/** The land on both sides of an arc of the topology; `right` is -1 along a coast. */
export interface ArcSides {
  readonly left: number;
  readonly right: number;
  /** Which of the reasons for drawing the arc as schematic, or -1. */
  readonly reason: number;
}

/** By arc its sides; null for an arc that bounds no land. */
export function sidesByArc(topology: BordersTopology): (ArcSides | null)[] {
  const reasons = reasonsByArc(topology);
  return neighboursByArc(topology).map(([left = -1, right = -1], arc) => {
    return left === -1 ? null : { left, right, reason: reasons.get(arc) ?? -1 };
  });
}

/** The atoms on the two sides of each arc, in the order in which they come. */
function neighboursByArc(topology: BordersTopology): number[][] {
  const sides: number[][] = topology.arcs.map(() => []);
  for (const atom of topology.objects.atoms.geometries) {
    for (const arc of arcsOf(atom)) sides[arc]?.push(Number(atom.id));
  }
  return sides;
}

function reasonsByArc(topology: BordersTopology): Map<number, number> {
  return new Map(
    topology.objects.schematic.geometries.flatMap((line) =>
      arcsOf(line).map((arc) => [arc, (line.properties as { reason: number }).reason] as const)
    )
  );
}

/** Arcs by number, whichever way a geometry runs along them (~n is n backwards). */
export function arcsOf(geometry: object): number[] {
  const { arcs = [] } = geometry as { arcs?: readonly unknown[] };
  return (arcs as unknown[])
    .flat(Infinity)
    .map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)));
}
