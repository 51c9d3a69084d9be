import type { Words } from '#lib/domain/language/words.ts';
import { drawGlyph, drawLineSample } from '#lib/plate/draw-legend.ts';
import type { Book } from './book.ts';
import { baselineOf, type Column } from './column.ts';
import type { HandoutScene } from './compose.ts';
import { PAPER_PAINTER, STYLES, type TextStyle } from './ink.ts';
import type { Struct } from './writer.ts';

const SAMPLE = { scale: 0.62, width: 44 * 0.62 };
const GLYPH = 8;
const GAP = 14;

/** The map of a scene in the middle of a column, across so great a share of it, and below it whose borders it shows and what its lines are. */
export function drawMap(
  book: Book,
  { plate, mapTitle, mapText, borders, families }: HandoutScene,
  column: Column,
  parent: Struct,
  words: Pick<Words, 'families'>,
  share = 1
): void {
  if (plate === null) return;
  const width = column.width * share;
  const height = (width * plate.format.height) / plate.format.width;
  const y = column.take(height);
  const left = column.x + (column.width - width) / 2;
  book.plate(plate, `${mapTitle}. ${mapText}`, { x: left, y, width, height }, parent);
  column.skip(3);
  const caption = book.element('P', parent);
  let x = column.x;
  let top = column.take(STYLES.caption.leading + 1);
  const put = (text: string, style: TextStyle, before = 0) => {
    const width = before + book.writer.measure(text, { style });
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      top = column.take(STYLES.caption.leading + 1);
    }
    const at = x;
    caption.add(book.writer.doc.markStructureContent('P'));
    book.writer.text(`${text} `, at + before, top + baselineOf(STYLES.caption), style);
    book.writer.doc.endMarkedContent();
    x += width + GAP;
    return at;
  };
  put(borders, STYLES.caption);
  for (const family of families) {
    const at = put(words.families[family].name, { ...STYLES.fine, size: 8 }, GLYPH + SAMPLE.width + 9);
    book.shapes(
      drawGlyph(family, [at, top + 1.5], GLYPH, PAPER_PAINTER),
      drawLineSample(family, [at + GLYPH + 4, top + 2], SAMPLE.scale, PAPER_PAINTER)
    );
  }
  caption.end();
}
