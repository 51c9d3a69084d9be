import type { LonLat } from '#lib/domain/record/legs.ts';
import type { BordersTopology } from '#lib/map/borders/shapes.ts';
import { arcsOf, sidesByArc, type ArcSides } from '#lib/map/borders/sides.ts';
import { capOf, type Cap } from './cap.ts';

/** The borders' geometry, read once for all plates. */
export interface AtlasSheet {
  readonly topology: BordersTopology;
  /** By arc its points in degrees, and what lies beside it. */
  readonly arcs: readonly (readonly LonLat[])[];
  readonly sides: readonly (ArcSides | null)[];
  readonly capsOfArcs: readonly Cap[];
  /** By atom the circle around it; null for an atom that is too small to be drawn. */
  readonly capsOfAtoms: readonly (Cap | null)[];
}

/** Reads `static/data/borders.topojson`. */
export function readSheet(topology: BordersTopology): AtlasSheet {
  const arcs = topology.arcs.map((_, arc) => unpackArc(topology, arc));
  return {
    topology,
    arcs,
    sides: sidesByArc(topology),
    capsOfArcs: arcs.map(capOf),
    capsOfAtoms: topology.objects.atoms.geometries.map((atom) => {
      const points = arcsOf(atom).flatMap((arc) => arcs[arc] ?? []);
      return points.length === 0 ? null : capOf(points);
    })
  };
}

/** The points of an arc: each is stored as steps of a grid from the one before. */
function unpackArc({ arcs, transform }: BordersTopology, arc: number): LonLat[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y] = [0, 0];
  return (arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    [x, y] = transform === undefined ? [dx, dy] : [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
