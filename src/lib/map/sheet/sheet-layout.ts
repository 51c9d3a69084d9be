import type { Tint } from '#lib/domain/look/tints.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { SHEET_HEIGHT, SHEET_WIDTH } from '#lib/domain/sharing/making.ts';
import { breakLines, fitSize, type Face, type Measure } from './set-text.ts';

/** In units of the sheet, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that stands beside the map, in words. */
export interface SheetContent {
  readonly date: string;
  readonly title: string;
  readonly count: string;
  readonly legend: string;
  readonly families: readonly { readonly family: Family; readonly name: string }[];
  readonly lands: readonly { readonly land: Tint; readonly name: string }[];
  readonly borders: string;
  /** Titles of what happens, the first as important as any; as many are printed as there is room for. */
  readonly events: readonly { readonly family: Family; readonly title: string }[];
  more(count: number): string;
  readonly source: string;
  /** Where to see it again, in letters; and as the QR code says it, null if there is no such address. */
  readonly address: string;
  readonly code: string | null;
}

export type Ink = 'ink' | 'soft';

/** Something that is printed; `y` of a text is its baseline. */
export type Item =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly ink: Ink;
    }
  | { readonly kind: 'sample'; readonly x: number; readonly y: number; readonly family: Family }
  | { readonly kind: 'glyph'; readonly x: number; readonly y: number; readonly family: Family }
  | { readonly kind: 'swatch'; readonly x: number; readonly y: number; readonly land: Tint }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number };

export interface SheetLayout {
  readonly map: Box;
  /** null: there is no address for a code. */
  readonly qr: Box | null;
  readonly items: readonly Item[];
}

const MARGIN = 18;
const COLUMN = 206;
const GUTTER = 18;

/** Where the map stands: the rest of the sheet beside the column of words. */
export const MAP_BOX: Box = {
  x: MARGIN + COLUMN + GUTTER,
  y: MARGIN,
  width: SHEET_WIDTH - 2 * MARGIN - COLUMN - GUTTER,
  height: SHEET_HEIGHT - 2 * MARGIN
};

const QR_SIDE = 84;
const DATE: Face = { family: 'serif', size: 44, weight: 600 };
const DATE_SIZES = [44, 36, 30, 26, 22];
const TITLE: Face = { family: 'serif', size: 16, weight: 600 };
const COUNT: Face = { family: 'serif', size: 13, weight: 400, isItalic: true };
const LABEL: Face = { family: 'sans', size: 10.5, weight: 600 };
const NAME: Face = { family: 'sans', size: 12, weight: 400 };
const EVENT: Face = { family: 'sans', size: 11, weight: 400 };
const SMALL: Face = { family: 'sans', size: 8.5, weight: 400 };
const LEADING = 1.28;
/** Of the capitals of a face, as a share of its size: what stands above the baseline. */
const CAPITALS = 0.7;

/** Sets the sheet: from the top down what is read first, from the bottom up where it comes from. */
export function layOut(content: SheetContent, measure: Measure): SheetLayout {
  const items: Item[] = [];
  let y = MARGIN;

  const write = (text: string, face: Face, ink: Ink, most: number, indent = 0): void => {
    for (const line of breakLines(text, face, COLUMN - indent, most, measure)) {
      y += face.size * (items.length === 0 ? CAPITALS : LEADING);
      items.push({ kind: 'text', x: MARGIN + indent, y, text: line, face, ink });
    }
  };

  const foot = layOutFoot(content, measure);

  write(content.date, { ...DATE, size: fitSize(content.date, DATE, DATE_SIZES, COLUMN, measure) }, 'ink', 2);
  y += 7;
  write(content.title, TITLE, 'ink', 4);
  y += 2;
  write(content.count, COUNT, 'soft', 2);
  y += 12;
  items.push({ kind: 'rule', x: MARGIN, y, width: COLUMN });
  y += 4;
  write(content.legend, LABEL, 'soft', 1);
  for (const { family, name } of content.families) {
    y += 17;
    items.push(
      { kind: 'glyph', x: MARGIN, y: y - 10, family },
      { kind: 'sample', x: MARGIN + 19, y: y - 10, family }
    );
    items.push({ kind: 'text', x: MARGIN + 72, y, text: name, face: NAME, ink: 'ink' });
  }
  y += 4;
  for (const { land, name } of content.lands) {
    y += 16;
    items.push({ kind: 'swatch', x: MARGIN, y: y - 9, land });
    items.push({ kind: 'text', x: MARGIN + 19, y, text: name, face: EVENT, ink: 'ink' });
  }
  write(content.borders, EVENT, 'soft', 1);
  y += 10;

  items.push(...layOutEvents(content, measure, y, foot.top - 10), ...foot.items);
  return { map: MAP_BOX, qr: foot.qr, items };
}

/** As many titles as there is room for between two heights, and how many more there are. */
function layOutEvents({ events, more }: SheetContent, measure: Measure, top: number, bottom: number): Item[] {
  const indent = 17;
  const leading = EVENT.size * LEADING;
  const items: Item[] = [];
  let y = top;
  for (const [index, { family, title }] of events.entries()) {
    const lines = breakLines(title, EVENT, COLUMN - indent, 2, measure);
    const isLast = index === events.length - 1;
    if (y + (lines.length + (isLast ? 0 : 1)) * leading + 3 > bottom) {
      if (index === 0) return [];
      const text = more(events.length - index);
      return [...items, { kind: 'text', x: MARGIN + indent, y: y + leading, text, face: EVENT, ink: 'soft' }];
    }
    items.push({ kind: 'glyph', x: MARGIN, y: y + leading - 9.5, family });
    for (const line of lines) {
      y += leading;
      items.push({ kind: 'text', x: MARGIN + indent, y, text: line, face: EVENT, ink: 'ink' });
    }
    y += 3;
  }
  return items;
}

/** The QR code, if there is one, with source and address beside it, standing on the lower margin. */
function layOutFoot(
  { source, address, code }: SheetContent,
  measure: Measure
): { readonly items: readonly Item[]; readonly qr: Box | null; readonly top: number } {
  const leading = SMALL.size * LEADING;
  const bottom = SHEET_HEIGHT - MARGIN;
  const qr: Box = { x: MARGIN, y: bottom - QR_SIDE, width: QR_SIDE, height: QR_SIDE };
  const inset = code === null ? 0 : QR_SIDE + 10;
  const width = COLUMN - inset;
  const room = Math.floor(QR_SIDE / leading);
  const sourceLines = breakLines(source, SMALL, width, room - 2, measure);
  const addressLines = breakLines(address, SMALL, width, room - sourceLines.length, measure);
  const lines = [...sourceLines, ...addressLines];
  // Without a code the lines alone stand on the margin.
  const top = code === null ? bottom - lines.length * leading : qr.y;
  const items = lines.map((text, index): Item => {
    const y = top + SMALL.size * CAPITALS + index * leading;
    return {
      kind: 'text',
      x: MARGIN + inset,
      y,
      text,
      face: SMALL,
      ink: index < sourceLines.length ? 'ink' : 'soft'
    };
  });
  return { items, qr: code === null ? null : qr, top };
}
