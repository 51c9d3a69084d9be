import type { Language } from '#lib/domain/language/language.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { drawGlyph } from './draw-legend.ts';
import { PREVIEW } from './format.ts';
import { FILE_PAINTER, type Painter } from './inks.ts';
import type { Plate } from './plate.ts';
import { placePlate, writeSvg } from './sheet.ts';
import { shape, textShape, type Shape } from './shapes.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What stands on a social preview besides its map. */
export interface PreviewText {
  readonly language: Language;
  /** Whose sign it bears; null for what is of no one family. */
  readonly family: Family | null;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly atlas: string;
  readonly subtitle: string;
}

export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

const MAP_LEFT = PREVIEW_WIDTH - PREVIEW.width;
const LEFT = 44;
const COLUMN = MAP_LEFT - LEFT - 30;
/** Units, largest first; the first in which a title has few enough lines is taken. */
const TITLE_SIZES = [50, 46, 42, 38, 34, 30, 27];
const TITLE_TOP = 176;
const TITLE_HEIGHT = 290;

/** Previews are drawn in one typeface, that of headings: where they are made there is no other. */
const PAINTER: Painter = { ...FILE_PAINTER, serif: 'Source Serif 4', sans: 'Source Serif 4' };

/** Writes a preview of 1200 × 630 as SVG. `plate` is of the format PREVIEW. */
export function writePreview(plate: Plate, text: PreviewText): string {
  const { ink } = PAINTER;
  const serif = { 'font-family': PAINTER.serif, fill: ink('ink'), x: LEFT };
  const soft = { ...serif, fill: ink('ink-soft') };
  const { size, lines } = setTitle(text.title);
  const leading = size * 1.14;
  const dateSize = fitted(text.date, 27);
  const shapes: Shape[] = [
    shape('rect', { width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT, fill: ink('paper') }),
    ...placePlate(plate, MAP_LEFT, 0, text.language, PAINTER),
    textShape(text.atlas, { ...serif, y: 72, 'font-size': 31 }),
    shape('path', {
      d: `M${LEFT} 98h${COLUMN}`,
      stroke: ink(text.family ?? 'rule-strong'),
      'stroke-width': 3
    }),
    ...(text.family === null ? [] : [drawGlyph(text.family, [LEFT, 118], 26, PAINTER)]),
    textShape(text.kind, {
      ...soft,
      x: LEFT + (text.family === null ? 0 : 38),
      y: 139,
      'font-size': fitted(text.kind, 23)
    }),
    ...lines.map((line, index) =>
      textShape(line, {
        ...serif,
        y: Math.round(TITLE_TOP + size * 0.8 + index * leading),
        'font-size': size
      })
    ),
    textShape(text.date, {
      ...serif,
      y: Math.round(TITLE_TOP + lines.length * leading + dateSize + 8),
      'font-size': dateSize,
      fill: ink(text.family ?? 'ink')
    }),
    ...wrapText(text.subtitle, 19, COLUMN).map((line, index, all) =>
      textShape(line, { ...soft, y: 594 - (all.length - 1 - index) * 24, 'font-size': 19 })
    )
  ];
  return writeSvg(PREVIEW_WIDTH, PREVIEW_HEIGHT, text.language, text.title, shapes);
}

function setTitle(title: string): { size: number; lines: string[] } {
  const tries = TITLE_SIZES.map((size) => ({ size, lines: wrapText(title, size, COLUMN) }));
  const fits = ({ size, lines }: { size: number; lines: string[] }) =>
    lines.length * size * 1.14 <= TITLE_HEIGHT && lines.every((line) => textWidth(line, size) <= COLUMN);
  return tries.find(fits) ?? tries.at(-1)!;
}

/** The size, at most `most`, in which a line fits its column. */
function fitted(line: string, most: number): number {
  return Math.round(10 * Math.min(most, (most * COLUMN) / Math.max(1, textWidth(line, most)))) / 10;
}
