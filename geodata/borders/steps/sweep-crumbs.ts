import type { Polygon, Position } from 'geojson';
import type { DrawnPiece } from './cut-units.ts';
import { measureKm2 } from './measure.ts';

/** Square kilometres below which a scrap beside a cut counts as a crumb: cuts are drawn to about two kilometres. */
const CRUMB = 70;

interface Part {
  readonly polygon: Polygon;
  readonly km2: number;
  piece: number;
}

/**
 * Gives scraps that a cut leaves where it runs along the edge of a unit to the piece beside them: the part of the
 * same unit with which they share most vertices. Islands touch none, and the largest part of a piece is none, so a
 * cut as small as Zadar stays.
 */
export function sweepCrumbs(pieces: readonly DrawnPiece[]): DrawnPiece[] {
  const byUnit = new Map<string, number[]>();
  pieces.forEach(({ unit }, piece) => byUnit.set(unit, [...(byUnit.get(unit) ?? []), piece]));
  const swept = [...pieces];
  for (const members of byUnit.values()) {
    if (members.length < 2) continue;
    const parts = members.flatMap((piece) => splitParts(pieces[piece] as DrawnPiece, piece));
    moveCrumbs(parts);
    for (const piece of members) {
      const geometries = parts.filter((part) => part.piece === piece).map(({ polygon }) => polygon);
      swept[piece] = { ...(pieces[piece] as DrawnPiece), geometries };
    }
  }
  return swept.filter(({ geometries }) => geometries.length > 0);
}

function splitParts({ geometries }: DrawnPiece, piece: number): Part[] {
  return geometries
    .flatMap((geometry) =>
      geometry.type === 'Polygon'
        ? [geometry]
        : geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    )
    .map((polygon) => ({ polygon, km2: measureKm2(polygon), piece }));
}

function moveCrumbs(parts: readonly Part[]): void {
  const largest = new Map<number, Part>();
  for (const part of parts) {
    if (part.km2 > (largest.get(part.piece)?.km2 ?? 0)) largest.set(part.piece, part);
  }
  const isCrumb = (part: Part) => part.km2 < CRUMB && largest.get(part.piece) !== part;
  const steady = parts.filter((part) => !isCrumb(part)).map((part) => ({ part, corners: cornersOf(part) }));
  for (const crumb of parts.filter(isCrumb)) {
    const corners = [...cornersOf(crumb)];
    let most = 1;
    for (const { part, corners: others } of steady) {
      const shared = corners.filter((corner) => others.has(corner)).length;
      if (shared <= most) continue;
      most = shared;
      crumb.piece = part.piece;
    }
  }
}

function cornersOf({ polygon }: Part): Set<string> {
  return new Set(polygon.coordinates.flat().map(([x, y]: Position) => `${x},${y}`));
}
