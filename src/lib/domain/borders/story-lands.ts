import type { Tint } from '#lib/domain/look/tints.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { AtlasTheatre, Theatre } from '#lib/domain/record/theatres.ts';
import { overlaps, type Interval } from '#lib/domain/time/interval.ts';
import type { Polity } from './borders-data.ts';
import type { Locator } from './locate.ts';

/** The polities that a theatre is at one time or another: its shape on a day is what they hold. */
export interface TheatreLands {
  readonly theatre: Theatre;
  readonly polities: readonly string[];
  /** null: as quiet as the rest of the world. */
  readonly tint: Tint | null;
  /** It keeps its tint through every loss of independence, so that it can be followed. */
  readonly isKept?: true;
}

/** Which lands a story is about, and how they are told apart; most of the world is none of them. */
export interface StoryLands {
  /** The tint of a polity while it was what it was in an interval; null where it is none of the story's. */
  tintOf(polity: string, during: Interval): Tint | null;
  isKept(polity: string): boolean;
  theatreOf(polity: string): Theatre | null;
}

/** The lands of the theatres of the atlas itself. */
export const LANDS_OF_ATLAS = [
  { theatre: 'paris', polities: ['fr', 'fr-occ', 'fr-itocc'], tint: 'blue' },
  { theatre: 'moscow', polities: ['ru', 'su', 'ua-ssr', 'by-ssr', 'tsfsr'], tint: 'red' },
  { theatre: 'yalta', polities: [], tint: 'red' },
  { theatre: 'algeria', polities: ['dz-n', 'dz-s', 'dz'], tint: 'sand' },
  {
    theatre: 'vietnam',
    polities: ['indo-tonkin', 'indo-annam', 'indo-cochin', 'vn-n', 'vn-s', 'vn'],
    tint: 'teal'
  },
  { theatre: 'czechoslovakia', polities: ['cs', 'bm', 'sk'], tint: 'green', isKept: true },
  { theatre: 'poland', polities: ['pl', 'pl-reg', 'gg'], tint: 'violet', isKept: true }
] as const satisfies readonly (TheatreLands & { readonly theatre: AtlasTheatre })[];

/**
 * The lands of a record: those of its theatres, or else those of its poles, if it names some. `locator` is asked for
 * only then; null: there is no land to find a place in.
 */
export function landsOfStory(
  { record, theatreLands, placeById }: Pick<Catalogue, 'record' | 'theatreLands' | 'placeById'>,
  polities: readonly Polity[],
  locator: (() => Locator) | null
): StoryLands {
  if (theatreLands.some((lands) => lands.polities.length > 0)) return landsOfTheatres(theatreLands);
  const poles = (record.poles ?? []).map((id) => placeById.get(id));
  const locate = poles.length === 0 || locator === null ? null : locator();
  const atoms = poles.map((place) => (place && locate?.([place.lon, place.lat])) ?? null);
  return landsOfPoles(atoms, polities);
}

/** Lands as the theatres of a record have them. A polity that two of them name is the first one's. */
export function landsOfTheatres(theatres: readonly TheatreLands[]): StoryLands {
  const byPolity = new Map(
    [...theatres].reverse().flatMap((lands) => lands.polities.map((id) => [id, lands] as const))
  );
  return {
    tintOf: (polity) => byPolity.get(polity)?.tint ?? null,
    isKept: (polity) => byPolity.get(polity)?.isKept ?? false,
    theatreOf: (polity) => byPolity.get(polity)?.theatre ?? null
  };
}

/**
 * Lands where nobody has said which they are: the states that the two poles lay in, each for as long as it held them.
 * `atoms`: of land, one for each pole; null: it lies in none that is known.
 */
export function landsOfPoles(atoms: readonly (number | null)[], polities: readonly Polity[]): StoryLands {
  const tints = ['blue', 'red'] as const satisfies readonly Tint[];
  const byPolity = new Map(
    polities.map(({ id, periods }) => [
      id,
      tints.flatMap((tint, index) => {
        const atom = atoms[index] ?? null;
        return periods.flatMap((period) =>
          atom !== null && period.atoms.includes(atom)
            ? [{ tint, from: period.from, until: period.until }]
            : []
        );
      })
    ])
  );
  return {
    tintOf: (polity, during) => byPolity.get(polity)?.find((held) => overlaps(held, during))?.tint ?? null,
    isKept: () => false,
    theatreOf: () => null
  };
}
