import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Borders, Hold } from '#lib/domain/borders/borders.ts';
import { doubtOn } from '#lib/domain/borders/polity-on.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { ATOMS_SOURCE, LINES_SOURCE } from './layers.ts';
import { edgeBetween, paintOf, type Edge } from './painting.ts';
import type { BorderShapes } from './shapes.ts';

/**
 * Paints atoms and lines for a day by feature states: geometry is uploaded once, and a step of time touches only
 * the atoms that changed hands and the lines beside them.
 */
export class BorderPainter {
  readonly #map: MapLibreMap;
  readonly #borders: Borders;
  #shapes: BorderShapes;
  #linesOfAtom: ReadonlyMap<number, readonly number[]>;
  /** Who holds what as it is painted; empty before the first time. */
  #painted: readonly (Hold | null)[] = [];
  /** How each line is painted. */
  readonly #edges = new Map<number, Edge>();
  #day: Day = Number.NaN;

  constructor(map: MapLibreMap, borders: Borders, shapes: BorderShapes) {
    this.#map = map;
    this.#borders = borders;
    this.#shapes = shapes;
    this.#linesOfAtom = indexLines(shapes);
  }

  paint(day: Day): void {
    const holds = this.#borders.holdsOn(day);
    // Doubts begin and end on days of their own.
    const stale = new Set(
      this.#shapes.lines.features.flatMap(({ properties }, line) => (properties.reason >= 0 ? [line] : []))
    );
    holds.forEach((hold, atom) => {
      if (hold === this.#painted[atom]) return;
      this.#map.setFeatureState(
        { source: ATOMS_SOURCE, id: atom },
        { ...paintOf(hold, this.#borders.lands) }
      );
      for (const line of this.#linesOfAtom.get(atom) ?? []) stale.add(line);
    });
    this.#painted = holds;
    this.#day = day;
    for (const line of stale) this.#paintLine(line);
  }

  /** Takes the same atoms in another resolution. */
  replace(shapes: BorderShapes): void {
    this.#shapes = shapes;
    this.#linesOfAtom = indexLines(shapes);
    void this.#map.getSource<GeoJSONSource>(ATOMS_SOURCE)?.setData(shapes.atoms);
    void this.#map.getSource<GeoJSONSource>(LINES_SOURCE)?.setData(shapes.lines);
    // Lines are numbered anew.
    this.#edges.clear();
    this.#map.removeFeatureState({ source: LINES_SOURCE });
    shapes.lines.features.forEach((_, line) => this.#paintLine(line));
  }

  #paintLine(line: number): void {
    const { left, right, reason } = this.#shapes.lines.features[line]!.properties;
    const other = right === -1 ? undefined : (this.#painted[right] ?? null);
    const isDoubtful = doubtOn(this.#borders.data, reason, this.#day) !== undefined;
    const edge = edgeBetween(this.#painted[left] ?? null, other, isDoubtful);
    // Setting a state uploads, even if it is the same.
    if (this.#edges.get(line) === edge) return;
    this.#edges.set(line, edge);
    this.#map.setFeatureState({ source: LINES_SOURCE, id: line }, { edge });
  }
}

function indexLines({ lines }: BorderShapes): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  lines.features.forEach(({ properties: { left, right } }, line) => {
    for (const atom of right === -1 ? [left] : [left, right])
      index.set(atom, [...(index.get(atom) ?? []), line]);
  });
  return index;
}
