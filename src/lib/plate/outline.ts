import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { AtlasSheet } from './atlas-sheet.ts';
import { clipRing } from './clip.ts';
import { frameOf } from './format.ts';
import { writePath } from './path.ts';
import type { Pixel } from './pixels.ts';
import { simplify } from './simplify.ts';
import type { PlateView } from './view.ts';

/** Gives an arc of the topology, by number, as it is drawn. */
export type ProjectArc = (arc: number) => readonly Pixel[];

/** Units that a line may be off by: about a third of a millimetre in a column of text. */
const TOLERANCE = 2.6;
/** Square units below which an island is not worth its ink. */
const SPECK = 45;

/**
 * Projects and simplifies an arc once, however many lands and lines it bounds: so they stay together. `coarseness`
 * multiplies what a line may be off by.
 */
export function projectOnce({ arcs }: AtlasSheet, view: PlateView, coarseness: number): ProjectArc {
  const done = new Map<number, readonly Pixel[]>();
  return (arc) => {
    const pixels = done.get(arc) ?? simplify((arcs[arc] ?? []).map(view.project), TOLERANCE * coarseness);
    done.set(arc, pixels);
    return pixels;
  };
}

/** The outline of atoms taken together, cut to the frame, as an SVG path; empty if none of them is in it. */
export function drawOutline(
  { topology }: AtlasSheet,
  atoms: readonly number[],
  project: ProjectArc,
  { format }: PlateView
): string {
  const frame = frameOf(format);
  const shapes = atoms.map((atom) => topology.objects.atoms.geometries[atom]);
  const merged = mergeArcs(topology, shapes as (Polygon | MultiPolygon)[]);
  const rings = merged.arcs.flat().flatMap((arcs) => {
    const ring = arcs.flatMap((arc) => (arc < 0 ? project(~arc).toReversed() : project(arc)));
    const clipped = clipRing(ring, frame);
    return areaOf(clipped) < SPECK ? [] : [clipped];
  });
  return writePath(rings, true);
}

/** Whether a line goes round a speck. */
export function isSpeck(line: readonly Pixel[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return isClosed && areaOf(line) < SPECK;
}

/** In square units, whichever way the ring turns. */
function areaOf(ring: readonly Pixel[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return Math.abs(twice) / 2;
}
