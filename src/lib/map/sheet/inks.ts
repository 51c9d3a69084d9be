import type { Hex, Palette, Theme } from '#lib/domain/look/palette.ts';
import type { Face } from './set-text.ts';

/** The colours of a sheet: those of the interface (`routes/app.css`) beside those of the map. */
export interface Inks {
  readonly palette: Palette;
  readonly paper: Hex;
  readonly ink: Hex;
  readonly soft: Hex;
  readonly rule: Hex;
  /** A QR code is read as dark on light, whatever the theme. */
  readonly qrDark: Hex;
  readonly qrLight: Hex;
}

const QR = { qrDark: '#22262b', qrLight: '#fbf9f4' } as const;

const PAGES: Readonly<Record<Theme, Omit<Inks, 'palette'>>> = {
  light: { paper: '#fbf9f4', ink: '#22262b', soft: '#55595f', rule: '#8b8575', ...QR },
  dark: { paper: '#171b21', ink: '#f0ece2', soft: '#b5b3ac', rule: '#78828e', ...QR }
};

/** The colours of a sheet around a map of a palette. */
export function inksOf({ theme, palette }: { readonly theme: Theme; readonly palette: Palette }): Inks {
  return { ...PAGES[theme], palette };
}

const FAMILIES = {
  serif: "'Source Serif 4 Variable', Georgia, serif",
  sans: "'Source Sans 3 Variable', system-ui, sans-serif"
};

/** What a canvas calls a face. */
export function fontOf({ family, size, weight, isItalic = false }: Face): string {
  return `${isItalic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`;
}

/** Resolves once the faces of a sheet can be drawn with letters of a text: files come by the range of letters. */
export async function loadFaces(text: string): Promise<void> {
  const faces: readonly Face[] = [
    { family: 'serif', size: 16, weight: 600 },
    { family: 'serif', size: 16, weight: 400, isItalic: true },
    { family: 'sans', size: 16, weight: 400 }
  ];
  await Promise.all(faces.map((face) => document.fonts.load(fontOf(face), text)));
}
