import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Borders, Hold } from '#lib/domain/borders/borders.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { Land } from '#lib/map/palette.ts';
import { ATOMS_SOURCE, LINES_SOURCE } from './layers.ts';
import { edgeBetween, paintOf } from './painting.ts';
import type { BorderShapes } from './shapes.ts';

/**
 * Paints atoms and lines for a day by feature states: geometry is uploaded once, and a step of time touches only
 * the atoms that changed hands and the lines beside them.
 */
export class BorderPainter {
  readonly #map: MapLibreMap;
  readonly #borders: Borders;
  readonly #landOf: (polity: string) => Land;
  #shapes: BorderShapes;
  #linesOfAtom: ReadonlyMap<number, readonly number[]>;
  /** Who holds what as it is painted; empty before the first time. */
  #painted: readonly (Hold | null)[] = [];

  constructor(map: MapLibreMap, borders: Borders, shapes: BorderShapes, landOf: (polity: string) => Land) {
    this.#map = map;
    this.#borders = borders;
    this.#landOf = landOf;
    this.#shapes = shapes;
    this.#linesOfAtom = indexLines(shapes);
  }

  paint(day: Day): void {
    const holds = this.#borders.holdsOn(day);
    const stale = new Set<number>();
    holds.forEach((hold, atom) => {
      if (hold === this.#painted[atom]) return;
      this.#map.setFeatureState({ source: ATOMS_SOURCE, id: atom }, { ...paintOf(hold, this.#landOf) });
      for (const line of this.#linesOfAtom.get(atom) ?? []) stale.add(line);
    });
    this.#painted = holds;
    for (const line of stale) this.#paintLine(line);
  }

  /** Takes the same atoms in another resolution. */
  replace(shapes: BorderShapes): void {
    this.#shapes = shapes;
    this.#linesOfAtom = indexLines(shapes);
    void this.#map.getSource<GeoJSONSource>(ATOMS_SOURCE)?.setData(shapes.atoms);
    void this.#map.getSource<GeoJSONSource>(LINES_SOURCE)?.setData(shapes.lines);
    // Lines are numbered anew.
    this.#map.removeFeatureState({ source: LINES_SOURCE });
    shapes.lines.features.forEach((_, line) => this.#paintLine(line));
  }

  #paintLine(line: number): void {
    const { left, right, reason } = this.#shapes.lines.features[line]!.properties;
    const other = right === -1 ? undefined : (this.#painted[right] ?? null);
    const edge = edgeBetween(this.#painted[left] ?? null, other, reason >= 0);
    this.#map.setFeatureState({ source: LINES_SOURCE, id: line }, { edge });
  }
}

function indexLines({ lines }: BorderShapes): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  lines.features.forEach(({ properties: { left, right } }, line) => {
    for (const atom of right === -1 ? [left] : [left, right]) index.set(atom, [...(index.get(atom) ?? []), line]);
  });
  return index;
}
