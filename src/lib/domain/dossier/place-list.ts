import type { Language } from '#lib/domain/language/language.ts';
import type { DossierPlace } from './dossier-file.ts';
import { freshId } from './fresh-id.ts';
import type { Position } from './read-position.ts';

/** A stop before it has a place: by its name, by its coordinates, or by both. */
export interface Spot {
  readonly name: string;
  readonly position: Position;
}

/** Gives every spot a place, and the same one to spots of the same name in the same place. */
export class PlaceList {
  readonly places: DossierPlace[] = [];
  readonly #language: Language;
  readonly #ids = new Set<string>();
  readonly #idOf = new Map<string, string>();

  constructor(language: Language) {
    this.#language = language;
  }

  idOf({ name, position: [lon, lat] }: Spot): string {
    const title = name.trim() === '' ? `${lat.toFixed(2)}, ${lon.toFixed(2)}` : name.trim();
    const key = `${title}|${lon.toFixed(4)},${lat.toFixed(4)}`;
    const known = this.#idOf.get(key);
    if (known !== undefined) return known;
    const id = freshId(title, 'place', this.#ids);
    this.#idOf.set(key, id);
    this.places.push({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { theatre: 'elsewhere', names: [{ [this.#language]: title }] }
    });
    return id;
  }
}
