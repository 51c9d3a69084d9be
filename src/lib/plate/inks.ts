import type { Family } from '#lib/domain/record/families.ts';
import { PALETTES, type Hatch, type Land } from '#lib/domain/look/palette.ts';

/** What a drawing is painted with. */
export type Ink =
  | Land
  | Family
  | `hatch-${Hatch}`
  | 'sea'
  | 'coast'
  | 'border'
  | 'inner'
  | 'ink'
  | 'ink-soft'
  | 'halo'
  | 'paper'
  | 'rule'
  | 'rule-strong'
  | 'glyph'
  | 'land-name'
  | 'place-name';

/** Gives an ink its colour, and letters their fonts, as they are written into attributes. */
export interface Painter {
  ink(ink: Ink): string;
  readonly serif: string;
  readonly sans: string;
}

const { light } = PALETTES;

const LIGHT: Readonly<Record<Ink, string>> = {
  ...light.lands,
  ...light.families,
  'hatch-blue': light.hatches.blue,
  'hatch-red': light.hatches.red,
  'hatch-other': light.hatches.other,
  sea: light.sea,
  coast: light.coast,
  border: light.border,
  inner: light.innerBorder,
  ink: light.ink,
  'ink-soft': '#55595f',
  halo: light.halo,
  paper: '#fbf9f4',
  rule: '#d6d0c3',
  'rule-strong': '#8b8575',
  glyph: '#ffffff',
  'land-name': light.landLabel,
  'place-name': light.placeLabel
};

/** For files that stand alone: the light colours, and fonts that are named with those that may stand in for them. */
export const FILE_PAINTER: Painter = {
  ink: (ink) => LIGHT[ink],
  serif: "'Source Serif 4', 'Source Serif 4 Variable', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"
};
