import type { Family } from '#lib/domain/record/families.ts';
import { TINTS, type Tint } from './tints.ts';

export type Theme = 'light' | 'dark';

/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** Lands of the ground by their tints; those that have none are `other`. */
export const LANDS = [...TINTS, 'other'] as const;
export type Land = (typeof LANDS)[number];

/** Occupations, in whose ink they are hatched; all others' are `other`. */
export const HATCHES = ['blue', 'red', 'other'] as const;
export type Hatch = (typeof HATCHES)[number];

export interface Palette {
  readonly sea: Hex;
  readonly lands: Readonly<Record<Land, Hex>>;
  readonly coast: Hex;
  readonly border: Hex;
  /** Between lands of one owner. */
  readonly innerBorder: Hex;
  readonly hatches: Readonly<Record<Hatch, Hex>>;
  readonly graticule: Hex;
  readonly landLabel: Hex;
  readonly waterLabel: Hex;
  readonly placeLabel: Hex;
  /** Rings around letters and marks, so that they stand off from what lies under them. */
  readonly halo: Hex;
  readonly ink: Hex;
  readonly space: Hex;
  readonly families: Readonly<Record<Family, Hex>>;
}

/**
 * The light families keep 3:1 against every tint of the ground, and both sets stay apart under protanopia,
 * deuteranopia and tritanopia; `tests/map/palette.test.ts` holds them to it. The stylesheet repeats the families
 * as custom properties, and the same test compares the two.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#dde6ea',
    lands: {
      blue: '#c9d4ea',
      red: '#ebcbc0',
      sand: '#e7ddbb',
      teal: '#cfe3dc',
      green: '#d9e3c6',
      violet: '#ded0e6',
      other: '#f6f2e9'
    },
    coast: '#8fa3ad',
    border: '#8d8272',
    innerBorder: '#b9ae9c',
    hatches: { blue: '#4a6bb3', red: '#b4553f', other: '#7b7468' },
    graticule: '#c6d3d9',
    landLabel: '#5d574c',
    waterLabel: '#456573',
    placeLabel: '#23211d',
    halo: '#fbf9f4',
    ink: '#22262b',
    space: '#f3f1ea',
    families: {
      visit: '#0645c1',
      accord: '#916e1e',
      aid: '#008361',
      conflict: '#81301f',
      rupture: '#22262c',
      exchange: '#a9006e'
    }
  },
  dark: {
    sea: '#15191f',
    lands: {
      blue: '#2b3d5e',
      red: '#5a2e2a',
      sand: '#4b4326',
      teal: '#24483f',
      green: '#3c4a2a',
      violet: '#463650',
      other: '#23282f'
    },
    coast: '#4d5966',
    border: '#6a737d',
    innerBorder: '#454d57',
    hatches: { blue: '#6f97e0', red: '#d06a55', other: '#8b9199' },
    graticule: '#1f252d',
    landLabel: '#a8a396',
    waterLabel: '#7d9db0',
    placeLabel: '#f0ece2',
    halo: '#101317',
    ink: '#f4f1ea',
    space: '#0b0d10',
    families: {
      visit: '#61b3ff',
      accord: '#f2c048',
      aid: '#24da96',
      conflict: '#fe7944',
      rupture: '#f3f2f2',
      exchange: '#dc88c3'
    }
  }
};

/** The papers of the interface: pages and panels, what is raised, what is sunken. The stylesheet repeats them. */
export const PAPERS: Readonly<Record<Theme, readonly Hex[]>> = {
  light: ['#fbf9f4', '#ffffff', '#efece4'],
  dark: ['#171b21', '#1f252c', '#10141a']
};

/** Colours of a story's own, for one ground; what it has none for is as in the atlas. */
export interface OwnColours {
  readonly families: Readonly<Partial<Record<Family, string>>>;
  readonly lands: Readonly<Partial<Record<Tint, string>>>;
}

/** How much of a hatch is the tint of the land, the rest being ink. */
const TINT_OF_HATCH = 0.5;

/** The palettes of the atlas with colours of a story's own in their place; what occupies is hatched in a darker tint. */
export function palettesWith(own: Readonly<Record<Theme, OwnColours>>): Readonly<Record<Theme, Palette>> {
  const coloured = (theme: Theme): Palette => {
    const palette = PALETTES[theme];
    const { families, lands } = own[theme] as Readonly<{
      families: Partial<Record<Family, Hex>>;
      lands: Partial<Record<Tint, Hex>>;
    }>;
    const hatchOf = (tint: 'blue' | 'red') =>
      lands[tint] === undefined ? palette.hatches[tint] : mix(lands[tint], palette.ink, TINT_OF_HATCH);
    return {
      ...palette,
      lands: { ...palette.lands, ...lands },
      hatches: { ...palette.hatches, blue: hatchOf('blue'), red: hatchOf('red') },
      families: { ...palette.families, ...families }
    };
  };
  return { light: coloured('light'), dark: coloured('dark') };
}

/** `share` (0–1) of one colour, and the rest of another. */
function mix(one: Hex, other: Hex, share: number): Hex {
  const rest = rgbOf(other);
  const mixed = rgbOf(one).map((value, index) =>
    Math.round(value * share + (rest[index] ?? 0) * (1 - share))
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue from 0 to 255. */
export function rgbOf(hex: Hex): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
