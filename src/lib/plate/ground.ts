import type { Borders, Hold } from '#lib/domain/borders/borders.ts';
import type { StoryLands } from '#lib/domain/borders/story-lands.ts';
import { doubtOn, overlaysOn } from '#lib/domain/borders/polity-on.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { edgeBetween, occupierOf, paintOf, type Edge, type Paint } from '#lib/map/borders/painting.ts';
import type { AtlasSheet } from './atlas-sheet.ts';
import { capsMeet } from './cap.ts';
import { clipLine } from './clip.ts';
import { frameOf } from './format.ts';
import { drawOutline, isSpeck, projectOnce, type ProjectArc } from './outline.ts';
import { writePath } from './path.ts';
import type { Pixel } from './pixels.ts';
import { stitch } from './stitch.ts';
import type { PlateView } from './view.ts';

/** Lands of one tint and texture as one SVG path. */
export interface PlateLand extends Paint {
  readonly d: string;
}

/** Coasts have no line of their own: they are the outer half of a stroke around the lands. */
export type PlateEdge = Exclude<Edge, 'none' | 'coast'>;
const EDGES = ['inner', 'border', 'soft'] as const satisfies readonly PlateEdge[];

/** The lands and lines of a day. All paths are in the plate's units. */
export interface PlateGround {
  readonly lands: readonly PlateLand[];
  /** Fronts and zones that lay over the lands. */
  readonly overlays: readonly PlateLand[];
  readonly edges: readonly { readonly edge: PlateEdge; readonly d: string }[];
  /** Where they are drawn: water on the lands, below the lines, so that a border through a lake is seen. */
  readonly lakes?: string;
}

/** How summarily a plate may be drawn, and the characters of path above which it is drawn more so: pages stay light. */
const COARSENESS = [1, 1.25, 1.5, 2, 2.6] as const;
const MOST_CHARACTERS = 8500;
/** How summarily, where a plate may be as heavy as it likes. */
const FINE = 0.3;

/** Atoms of land that a view may show, by number. */
export function atomsIn({ capsOfAtoms }: AtlasSheet, { cap: seen }: PlateView): ReadonlySet<number> {
  return new Set(capsOfAtoms.flatMap((cap, atom) => (cap !== null && capsMeet(cap, seen) ? [atom] : [])));
}

/** Projects arcs for a view that is to be as fine as it gets. */
export function projectFinely(sheet: AtlasSheet, view: PlateView): ProjectArc {
  return projectOnce(sheet, view, FINE);
}

/**
 * Draws the borders of a day in a view, as finely as their size allows. `project`: kept from another day of the same
 * fine view.
 */
export function drawGround(
  sheet: AtlasSheet,
  borders: Borders,
  day: Day,
  view: PlateView,
  project = projectFinely(sheet, view)
): PlateGround {
  if (view.format.isFine) return drawWith(project, sheet, borders, day, view);
  let ground: PlateGround = { lands: [], overlays: [], edges: [] };
  for (const coarseness of COARSENESS) {
    ground = drawWith(projectOnce(sheet, view, coarseness), sheet, borders, day, view);
    if (lengthOf(ground) <= MOST_CHARACTERS) break;
  }
  return ground;
}

function lengthOf({ lands, overlays, edges }: PlateGround): number {
  return [...lands, ...overlays, ...edges].reduce((sum, { d }) => sum + d.length, 0);
}

function drawWith(
  project: ProjectArc,
  sheet: AtlasSheet,
  borders: Borders,
  day: Day,
  view: PlateView
): PlateGround {
  const holds = borders.holdsOn(day);
  const inView = atomsIn(sheet, view);
  const drawLand = (paint: Paint, atoms: readonly number[]): PlateLand[] => {
    const d = drawOutline(sheet, atoms, project, view);
    return d === '' ? [] : [{ ...paint, d }];
  };
  return {
    lands: groupByPaint(inView, holds, borders.lands).flatMap(({ paint, atoms }) => drawLand(paint, atoms)),
    overlays: overlaysOn(borders.data, day).flatMap(({ period }) =>
      drawLand(
        { land: 'other', texture: occupierOf(period.owner ?? '', period, borders.lands) },
        period.atoms.filter((atom) => inView.has(atom))
      )
    ),
    edges: drawEdges(sheet, view, project, (left, right, reason) => {
      const isDoubtful = doubtOn(borders.data, reason, day) !== undefined;
      return edgeBetween(holds[left] ?? null, right === -1 ? undefined : (holds[right] ?? null), isDoubtful);
    })
  };
}

function groupByPaint(
  atoms: Iterable<number>,
  holds: readonly (Hold | null)[],
  ofStory: StoryLands
): { paint: Paint; atoms: number[] }[] {
  const groups = new Map<string, { paint: Paint; atoms: number[] }>();
  for (const atom of atoms) {
    const paint = paintOf(holds[atom] ?? null, ofStory);
    const key = `${paint.land} ${paint.texture}`;
    const group = groups.get(key) ?? { paint, atoms: [] };
    groups.set(key, group);
    group.atoms.push(atom);
  }
  return [...groups.values()];
}

function drawEdges(
  { sides, capsOfArcs }: AtlasSheet,
  view: PlateView,
  project: ProjectArc,
  edgeOf: (left: number, right: number, reason: number) => Edge
): PlateGround['edges'] {
  const lines: Record<Edge, (readonly Pixel[])[]> = { none: [], inner: [], border: [], soft: [], coast: [] };
  sides.forEach((side, arc) => {
    if (side === null || side.right === -1 || !capsMeet(capsOfArcs[arc]!, view.cap)) return;
    const line = project(arc);
    if (!isSpeck(line)) lines[edgeOf(side.left, side.right, side.reason)].push(line);
  });
  const frame = frameOf(view.format);
  return EDGES.flatMap((edge) => {
    const pieces = stitch(lines[edge]).flatMap((line) => clipLine(line, frame));
    const d = writePath(pieces, false);
    return d === '' ? [] : [{ edge, d }];
  });
}
