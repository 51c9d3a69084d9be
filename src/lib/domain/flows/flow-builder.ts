import type { Spot } from '#lib/domain/dossier/place-list.ts';
import { holdDay } from '#lib/domain/time/day.ts';
import { MOST_FLOWS } from './flow-limits.ts';
import type { FlowTable } from './flow-table.ts';
import { Growing } from './growing.ts';
import { orderByDay } from './order-by-day.ts';
import { PlaceColumn } from './place-column.ts';

/** An arc as it is added; places by their numbers. */
export interface AddedArc {
  readonly from: number;
  readonly to: number;
  /** First day, and first day after. */
  readonly start: number;
  readonly until: number;
  /** The number of its category, of two bytes. */
  readonly category: number;
  readonly value: number;
  /** How many arcs it stands for. */
  readonly arcs: number;
  readonly record: number;
}

/** Builds the columns of a table, arc by arc, in any order. */
export class FlowBuilder {
  readonly #places: PlaceColumn;
  readonly #from = new Growing((length) => new Uint32Array(length));
  readonly #to = new Growing((length) => new Uint32Array(length));
  readonly #starts = new Growing((length) => new Int32Array(length));
  readonly #untils = new Growing((length) => new Int32Array(length));
  readonly #categories = new Growing((length) => new Uint16Array(length));
  readonly #values = new Growing((length) => new Float32Array(length));
  readonly #arcs = new Growing((length) => new Uint32Array(length));
  readonly #records = new Growing((length) => new Uint32Array(length));

  /** `mostPlaces`: if they are not as many as a table may have. */
  constructor(mostPlaces: number = MOST_FLOWS.places) {
    this.#places = new PlaceColumn(mostPlaces);
  }

  get size(): number {
    return this.#starts.size;
  }

  /** The number of a place; -1 if there is no room for another. */
  placeOf(spot: Spot): number {
    return this.#places.idOf(spot);
  }

  add({ from, to, start, until, category, value, arcs, record }: AddedArc): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#starts.push(holdDay(start));
    this.#untils.push(holdDay(until));
    this.#categories.push(category);
    this.#values.push(value);
    this.#arcs.push(arcs);
    this.#records.push(record);
  }

  /** `familyOf`: the index of the family of each category. */
  finish(
    familyOf: ArrayLike<number>,
    { hasValues, hasArcs }: { hasValues: boolean; hasArcs: boolean }
  ): FlowTable {
    const order = orderByDay(this.#starts.take());
    const untils = this.#untils.take(order);
    return {
      size: this.size,
      places: this.#places.finish(),
      from: this.#from.take(order),
      to: this.#to.take(order),
      starts: this.#starts.take(order),
      untils,
      byUntil: orderByDay(untils),
      families: Uint8Array.from(this.#categories.take(order), (category) => familyOf[category] ?? 0),
      values: hasValues ? this.#values.take(order) : null,
      arcs: hasArcs ? this.#arcs.take(order) : null,
      records: this.#records.take(order)
    };
  }
}
