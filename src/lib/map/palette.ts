import type { Family } from '#lib/domain/record/families.ts';

export type Theme = 'light' | 'dark';

/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** Lands of the ground that have a tint of their own; all others are `other`. */
export const LANDS = ['france', 'soviet', 'algeria', 'vietnam', 'czechoslovakia', 'poland', 'other'] as const;
export type Land = (typeof LANDS)[number];

export interface Palette {
  readonly sea: Hex;
  readonly lands: Readonly<Record<Land, Hex>>;
  readonly coast: Hex;
  readonly border: Hex;
  /** Between lands of one owner. */
  readonly innerBorder: Hex;
  /** Occupations, by whose they are. */
  readonly hatches: Readonly<Record<'france' | 'soviet' | 'other', Hex>>;
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
      france: '#c9d4ea',
      soviet: '#ebcbc0',
      algeria: '#e7ddbb',
      vietnam: '#cfe3dc',
      czechoslovakia: '#d9e3c6',
      poland: '#ded0e6',
      other: '#f6f2e9'
    },
    coast: '#8fa3ad',
    border: '#8d8272',
    innerBorder: '#b9ae9c',
    hatches: { france: '#4a6bb3', soviet: '#b4553f', other: '#7b7468' },
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
      france: '#2b3d5e',
      soviet: '#5a2e2a',
      algeria: '#4b4326',
      vietnam: '#24483f',
      czechoslovakia: '#3c4a2a',
      poland: '#463650',
      other: '#23282f'
    },
    coast: '#4d5966',
    border: '#6a737d',
    innerBorder: '#454d57',
    hatches: { france: '#6f97e0', soviet: '#d06a55', other: '#8b9199' },
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

/** The palettes with colours of families that are not the atlas's own, if there are any. */
export function palettesWith(
  own: Readonly<Record<Theme, Readonly<Partial<Record<Family, string>>>>> | undefined
): Readonly<Record<Theme, Palette>> {
  if (own === undefined) return PALETTES;
  const inked = (theme: Theme): Palette => ({
    ...PALETTES[theme],
    families: { ...PALETTES[theme].families, ...(own[theme] as Partial<Record<Family, Hex>>) }
  });
  return { light: inked('light'), dark: inked('dark') };
}

/** Red, green and blue from 0 to 255. */
export function rgbOf(hex: Hex): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
