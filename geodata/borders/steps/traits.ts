import type { DrawnPiece } from './cut-units.ts';
import type { Grouping } from './group-atoms.ts';
import { measureKm2 } from './measure.ts';

/** How closely an atom's lines are looked at; `drawTopology` has metres for each. */
export type Detail = 'near' | 'middle' | 'far';

/** How an atom is to be simplified. */
export interface Traits {
  readonly detail: Detail;
  /** It has nothing but islets, which must not be dropped. */
  readonly tiny: boolean;
}

/** Where the borders of the story moved most, often by small distances. */
const NEAR = new Set('POL CZE SVK AUT HUN DEU ROU MDA UKR BLR LTU LVA EST FIN VNM KHM LAO'.split(' '));
/** Far from the story: coasts that nobody zooms into here. Natural Earth's `adm0_a3`. */
const FAR = new Set(
  (
    'ATA CAN USA MEX GRL AUS NZL BRA ARG CHL PER BOL COL VEN ECU PRY URY GUY SUR GTM HND SLV NIC CRI PAN CUB HTI ' +
    'DOM JAM BHS BLZ IDN PNG PHL FLK SGS ATF NCL SLB FJI VUT ZAF NAM BWA ZWE ZMB MOZ MWI AGO TZA KEN UGA'
  ).split(' ')
);
/** Square kilometres below which an atom's largest part counts as an islet. */
const ISLET = 300;

export function describeTraits(pieces: readonly DrawnPiece[], grouping: Grouping): Traits[] {
  return grouping.pieces.map((members) => {
    const drawn = members.map((piece) => pieces[piece] as DrawnPiece);
    const largest = Math.max(
      ...drawn.flatMap(({ geometries }) =>
        geometries.flatMap((geometry) =>
          geometry.type === 'Polygon'
            ? [measureKm2(geometry)]
            : geometry.coordinates.map((coordinates) => measureKm2({ type: 'Polygon', coordinates }))
        )
      )
    );
    return { detail: detailOf(drawn.map(({ country }) => country)), tiny: largest < ISLET };
  });
}

function detailOf(countries: readonly string[]): Detail {
  if (countries.some((country) => NEAR.has(country))) return 'near';
  return countries.every((country) => FAR.has(country)) ? 'far' : 'middle';
}
