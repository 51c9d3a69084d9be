import type { Family } from '#lib/domain/record/families.ts';
import { PALETTES, type Hatch, type Land, type Palette } from '#lib/domain/look/palette.ts';

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

/** For files that stand alone, in a light palette; fonts are named with those that may stand in for them. */
export function filePainterOf({ lands, families, hatches, ...light }: Palette): Painter {
  const inks: Readonly<Record<Ink, string>> = {
    ...lands,
    ...families,
    'hatch-blue': hatches.blue,
    'hatch-red': hatches.red,
    'hatch-other': hatches.other,
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
  return {
    ink: (ink) => inks[ink],
    serif:
      "'Source Serif 4', 'Source Serif 4 Variable', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
    sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"
  };
}

/** In the colours of the atlas itself. */
export const FILE_PAINTER = filePainterOf(PALETTES.light);
