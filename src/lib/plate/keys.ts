import type { Lettering } from './lettering.ts';

/** A number or a letter that stands on a plate instead of a name. */
export interface PlateKey {
  readonly key: string;
  readonly name: string;
}

/** Numbers stand for places, letters for lands. */
export interface PlateKeys {
  readonly places: readonly PlateKey[];
  readonly lands: readonly PlateKey[];
}

export const NO_KEYS: PlateKeys = { places: [], lands: [] };

/** As many as one is willing to name. */
const MOST_PLACES = 9;
const MOST_LANDS = 6;

/**
 * Sets keys where names would stand; those that come first in their lists have one, the rest go without. `letter`
 * sets texts where there is room, and leaves out the others: the keys are counted after that.
 */
export function keyPlate<Place extends { readonly text: string }, Land extends { readonly text: string }>(
  places: readonly Place[],
  lands: readonly Land[],
  letter: (places: Place[], lands: Land[]) => Lettering
): { names: Lettering; keys: PlateKeys } {
  const keyed = <Named extends { readonly text: string }>(named: readonly Named[], most: number) =>
    named.slice(0, most).map((one, index) => ({ ...one, text: String(index + 1) }));
  // Places without a key are there all the same: nothing may cover their dots.
  const rest = places.slice(MOST_PLACES).map((place) => ({ ...place, text: '' }));
  const set = letter([...keyed(places, MOST_PLACES), ...rest], keyed(lands, MOST_LANDS));
  const count = (
    names: Lettering['places'],
    named: readonly { readonly text: string }[],
    keyOf: (index: number) => string
  ) => {
    const shown = names.filter(({ text }) => text !== '');
    return {
      names: shown.map((name, index) => ({ ...name, text: keyOf(index) })),
      keys: shown.map(({ text }, index) => ({ key: keyOf(index), name: named[Number(text) - 1]!.text }))
    };
  };
  const ofPlaces = count(set.places, places, (index) => String(index + 1));
  const ofLands = count(set.lands, lands, (index) => String.fromCharCode('A'.charCodeAt(0) + index));
  return {
    names: { places: ofPlaces.names, lands: ofLands.names },
    keys: { places: ofPlaces.keys, lands: ofLands.keys }
  };
}
