import type { Spot } from '#lib/domain/dossier/place-list.ts';
import type { FlowPlaces } from './flow-table.ts';

/** Numbers the places of a table, the same for spots of the same name in the same place. */
export class PlaceColumn {
  readonly #most: number;
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #lons: number[] = [];
  readonly #lats: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The number of the place; -1 if there is no room for another. A spot without a name is one with its neighbours of a kilometre. */
  idOf({ name, position: [lon, lat] }: Spot): number {
    const own = name.trim();
    const digits = own === '' ? 2 : 4;
    const key = `${own}|${lon.toFixed(digits)},${lat.toFixed(digits)}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#names.length >= this.#most) return -1;
    this.#ids.set(key, this.#names.length);
    this.#names.push(own === '' ? `${lat.toFixed(2)}, ${lon.toFixed(2)}` : own);
    this.#lons.push(lon);
    this.#lats.push(lat);
    return this.#names.length - 1;
  }

  finish(): FlowPlaces {
    return { names: this.#names, lons: Float64Array.from(this.#lons), lats: Float64Array.from(this.#lats) };
  }
}
