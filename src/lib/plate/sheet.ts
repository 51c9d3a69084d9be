import type { Language } from '#lib/domain/language/language.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { drawGlyph, drawLineSample } from './draw-legend.ts';
import { drawPlate } from './draw-plate.ts';
import { SHEET } from './format.ts';
import { FILE_PAINTER, type Painter } from './inks.ts';
import type { Plate } from './plate.ts';
import { drawQr } from './qr-shape.ts';
import { shape, textShape, writeShapes, type Shape } from './shapes.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What stands on a sheet besides its map: all of it finished text. */
export interface SheetText {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The date in words, and what is let through if not everything. */
  readonly when: string;
  readonly filters: readonly string[];
  readonly borders: string;
  readonly legend: string;
  /** Of the families that are shown, in their order. */
  readonly families: readonly { readonly family: Family; readonly name: string; readonly count: number }[];
  readonly listName: string;
  /** Instead of a list, if it is empty. */
  readonly nothing: string;
  readonly events: readonly { readonly family: Family; readonly date: string; readonly title: string }[];
  more(count: number): string;
  readonly source: string;
  /** Where to see it again, in letters; and what the code leads to, null if there is no such address. */
  readonly address: string;
  readonly code: string | null;
}

const WIDTH = 1600;
const HEIGHT = 900;
const LEFT = 48;
const MAP_TOP = 130;
const MAP_BOTTOM = MAP_TOP + SHEET.height;
const MARGIN_LEFT = LEFT + SHEET.width + 36;
const MARGIN_WIDTH = WIDTH - 40 - MARGIN_LEFT;
const QR_SIZE = 150;

/** Writes a sheet of 16:9 as an SVG file that stands alone. `plate` is of the format SHEET. */
export function writeSheet(plate: Plate, text: SheetText, painter: Painter = FILE_PAINTER): string {
  const shapes = [
    shape('rect', { width: WIDTH, height: HEIGHT, fill: painter.ink('paper') }),
    ...drawHead(text, painter),
    ...placePlate(plate, LEFT, MAP_TOP, text.language, painter),
    ...drawMargin(text, painter),
    ...drawFoot(text, painter)
  ];
  return writeSvg(WIDTH, HEIGHT, text.language, `${text.title}, ${text.when}`, shapes);
}

/** A plate cut at its edge, with a line around it. */
export function placePlate(
  plate: Plate,
  x: number,
  y: number,
  language: Language,
  painter: Painter
): Shape[] {
  const { width, height } = plate.format;
  return [
    shape('clipPath', { id: 'plate-edge' }, [shape('rect', { width, height })]),
    shape('g', { transform: `translate(${x} ${y})` }, [
      shape('g', { class: 'plate', 'clip-path': 'url(#plate-edge)' }, drawPlate(plate, painter, language)),
      shape('rect', { width, height, fill: 'none', stroke: painter.ink('rule-strong') })
    ])
  ];
}

/** Writes the root of a file; `title` is what readers of the screen are told. */
export function writeSvg(
  width: number,
  height: number,
  language: Language,
  title: string,
  shapes: readonly Shape[]
): string {
  const root = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language
    },
    [{ tag: 'title', attributes: {}, text: title }, ...shapes]
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeShapes([root])}\n`;
}

function drawHead({ title, subtitle, when, filters }: SheetText, painter: Painter): Shape[] {
  const serif = { 'font-family': painter.serif, fill: painter.ink('ink') };
  const soft = { 'font-family': painter.sans, fill: painter.ink('ink-soft') };
  const size = Math.min(48, (48 * SHEET.width) / textWidth(when, 48));
  const said = filters.join(' · ');
  const room = WIDTH - 40 - LEFT - textWidth(when, size) - 28;
  return [
    textShape(title, { ...serif, x: LEFT, y: 50, 'font-size': 22, 'font-weight': 600 }),
    textShape(subtitle, {
      ...serif,
      x: LEFT + textWidth(title, 22) + 14,
      y: 50,
      'font-size': 18,
      'font-style': 'italic',
      fill: painter.ink('ink-soft')
    }),
    textShape(when, { ...serif, x: LEFT, y: 108, 'font-size': size, 'font-weight': 600 }),
    ...(said === ''
      ? []
      : [
          textShape(said, {
            ...soft,
            x: LEFT + textWidth(when, size) + 28,
            y: 108,
            'font-size': Math.min(18, (18 * room) / textWidth(said, 18))
          })
        ])
  ];
}

/** Beside the map: the legend, what happened as far as there is room, and the code. */
function drawMargin(text: SheetText, painter: Painter): Shape[] {
  const { ink } = painter;
  const sans = { 'font-family': painter.sans, fill: ink('ink') };
  const heading = (words: string, y: number) =>
    textShape(words, {
      ...sans,
      x: MARGIN_LEFT,
      y,
      fill: ink('ink-soft'),
      'font-size': 14,
      'font-weight': 600,
      'letter-spacing': 0.6
    });
  const legend = text.families.flatMap(({ family, name, count }, index) => {
    const y = MAP_TOP + 46 + index * 30;
    return [
      drawGlyph(family, [MARGIN_LEFT, y - 14], 17, painter),
      drawLineSample(family, [MARGIN_LEFT + 28, y - 13], 1.25, painter),
      textShape(name, { ...sans, x: MARGIN_LEFT + 96, y, 'font-size': 17 }),
      textShape(String(count), {
        ...sans,
        x: MARGIN_LEFT + MARGIN_WIDTH,
        y,
        fill: ink('ink-soft'),
        'font-size': 16,
        'text-anchor': 'end'
      })
    ];
  });
  const listTop = MAP_TOP + (text.families.length === 0 ? 0 : 46 + text.families.length * 30 + 16);
  return [
    ...(text.families.length === 0 ? [] : [heading(text.legend, MAP_TOP + 14), ...legend]),
    heading(text.listName, listTop + 14),
    ...drawList(text, listTop + 40, text.code === null ? MAP_BOTTOM : MAP_BOTTOM - QR_SIZE - 40, painter),
    ...(text.code === null ? [] : [drawQr(text.code, MARGIN_LEFT, MAP_BOTTOM - QR_SIZE, QR_SIZE)])
  ];
}

const TITLE_SIZE = 15;
const LINE = 19;

/** Dates and titles from `top` on; what does not fit above `bottom` is counted. */
function drawList(text: SheetText, top: number, bottom: number, painter: Painter): Shape[] {
  const { ink } = painter;
  const base = { x: MARGIN_LEFT + 24, 'font-family': painter.sans };
  const soft = { ...base, fill: ink('ink-soft'), 'font-size': 13 };
  if (text.events.length === 0)
    return wrapText(text.nothing, TITLE_SIZE, MARGIN_WIDTH).map((line, index) =>
      textShape(line, { ...soft, x: MARGIN_LEFT, y: top + index * LINE, 'font-size': TITLE_SIZE })
    );
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, { family, date, title }] of text.events.entries()) {
    const lines = wrapText(title, TITLE_SIZE, MARGIN_WIDTH - 24);
    const isLast = index === text.events.length - 1;
    // The line that counts the rest needs room of its own.
    if (y + lines.length * LINE > bottom - (isLast ? 0 : LINE)) {
      shapes.push(textShape(text.more(text.events.length - index), { ...soft, y }));
      break;
    }
    shapes.push(drawGlyph(family, [MARGIN_LEFT, y - 12], 14, painter), textShape(date, { ...soft, y }));
    lines.forEach((line, at) =>
      shapes.push(
        textShape(line, { ...base, y: y + (at + 1) * LINE - 1, fill: ink('ink'), 'font-size': TITLE_SIZE })
      )
    );
    y += (lines.length + 1) * LINE + 9;
  }
  return shapes;
}

function drawFoot({ borders, source, address }: SheetText, painter: Painter): Shape[] {
  const soft = { 'font-family': painter.sans, fill: painter.ink('ink-soft'), x: LEFT };
  const width = WIDTH - 40 - LEFT;
  return [
    textShape(`${borders}. ${source}`, { ...soft, y: 858, 'font-size': 15 }),
    textShape(address, {
      ...soft,
      y: 880,
      class: 'address',
      'font-size': Math.min(13, (13 * width) / textWidth(address, 13))
    })
  ];
}
