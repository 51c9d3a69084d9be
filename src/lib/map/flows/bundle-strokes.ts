import type { BundleSet } from '#lib/domain/flows/bundle-set.ts';
import { WIDEST } from '#lib/domain/flows/bundle-width.ts';
import type { Weights } from '#lib/domain/flows/weigh-bundles.ts';
import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import { rgbOf, type Palette } from '#lib/domain/look/palette.ts';

/** What of a set changes with the time. */
export interface Strokes {
  readonly lines: {
    readonly getWidth: { readonly value: Float32Array; readonly size: 1 };
    readonly getColor: Colours;
  };
  readonly spots: {
    readonly getRadius: { readonly value: Float32Array; readonly size: 1 };
    readonly getFillColor: Colours;
    readonly getLineColor: Colours;
  };
}

interface Colours {
  readonly value: Uint8Array;
  readonly size: 4;
  readonly normalized: true;
}

/** Radius of a spot in pixels through which something only runs, and by how much what happens within one widens it. */
const SPOT_RADIUS = 2.6;
const WITHIN_RADIUS = 4.5;
/** How strongly the thinnest bundle is inked, the widest, and what is past. */
const [FAINTEST, STRONGEST, PAST] = [105, 235, 55];

/** The heaviest family colours what happens within a spot. */
export function strokesOf(
  { size, spots, from, to, families }: BundleSet,
  { live, shown }: Weights,
  widthOf: (weight: number) => number,
  palette: Palette,
  on: ReadonlySet<Family>
): Strokes {
  const widths = new Float32Array(size);
  const colours = new Uint8Array(size * 4);
  const radii = new Float32Array(spots.names.length);
  const within = new Float32Array(spots.names.length);
  const fills = new Uint8Array(spots.names.length * 4);
  const inks = FAMILIES.map((family) => rgbOf(palette.families[family]));
  const halo = rgbOf(palette.halo);
  for (let bundle = 0; bundle < size; bundle += 1) {
    const family = families[bundle]!;
    const width = on.has(FAMILIES[family]!) ? widthOf(shown[bundle]!) : 0;
    if (width === 0) continue;
    const [a, b] = [from[bundle]!, to[bundle]!];
    for (const spot of [a, b]) radii[spot] ||= SPOT_RADIUS;
    const strength = live[bundle]! > 0 ? FAINTEST + ((STRONGEST - FAINTEST) * width) / WIDEST : PAST;
    if (a !== b) {
      widths[bundle] = width;
      colours.set([...inks[family]!, strength], bundle * 4);
    } else if (width > within[a]!) {
      within[a] = width;
      radii[a] = SPOT_RADIUS + WITHIN_RADIUS * width;
      fills.set([...inks[family]!, strength], a * 4);
    }
  }
  const ink = rgbOf(palette.ink);
  const lines = new Uint8Array(spots.names.length * 4);
  radii.forEach((radius, spot) => {
    if (radius === 0) return;
    lines.set([...ink, 200], spot * 4);
    if (within[spot] === 0) fills.set([...halo, 255], spot * 4);
  });
  return {
    lines: { getWidth: { value: widths, size: 1 }, getColor: { value: colours, size: 4, normalized: true } },
    spots: {
      getRadius: { value: radii, size: 1 },
      getFillColor: { value: fills, size: 4, normalized: true },
      getLineColor: { value: lines, size: 4, normalized: true }
    }
  };
}
