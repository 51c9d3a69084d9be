import { drawGlyph, drawLineSample } from '#lib/plate/draw-legend.ts';
import { drawQr } from '#lib/plate/qr-shape.ts';
import type { Words } from '#lib/domain/language/words.ts';
import type { Book } from './book.ts';
import { baselineOf, type Column } from './column.ts';
import { INK, PAPER_PAINTER, STYLES } from './ink.ts';
import { drawShapes } from './draw-shapes.ts';
import type { Struct } from './writer.ts';

const QR_SIZE = 92;
/** Points from one entry of the contents to the next at least. */
const ENTRY_GAP = 5.5;

/** The first page of a handout. Returns what writes the contents, once it is known where scenes begin. */
export function drawCover(
  book: Book,
  words: Pick<Words, 'families'>
): (pageOf: (scene: number) => number) => void {
  const { handout, words: say } = book;
  const head = book.across();
  const section = book.section(handout.title, 'cover', head);
  head.write(
    [
      { text: handout.atlas, bold: true },
      { text: '\u00a0\u00a0 ' },
      { text: handout.subtitle, italic: true }
    ],
    STYLES.subtitle,
    section
  );
  book.rule(head.y + 6, undefined, undefined, INK.rule, 1);
  head.skip(54);
  head.write([{ text: handout.kindName }], STYLES.kicker, section);
  head.skip(3);
  head.write([{ text: handout.title }], STYLES.display, section, { tag: 'H1' });
  head.skip(7);
  head.write([{ text: handout.audience }], { ...STYLES.subtitle, color: INK.soft }, section);
  head.skip(34);
  book.rule(head.y, undefined, undefined, INK.hairline);
  head.skip(14);
  const contents = book.strip(0, book.width * 0.6, head);
  const side = book.strip(book.width * 0.67, book.width * 0.33, head);
  const list = book.element('Sect', section);
  drawAddress(book, side, section);
  drawFamilies(book, side, section, words);
  return (pageOf) => drawContents(book, contents, list, say.contents, pageOf);
}

/** Where the lecture stands, as a code for a telephone and as a link. */
export function drawAddress(book: Book, column: Column, parent: Struct): void {
  const { address } = book.handout;
  if (address === null) return;
  const { words: say } = book;
  const y = column.take(QR_SIZE + 8);
  const box = { x: column.x - 6, y: y - 6, width: QR_SIZE, height: QR_SIZE };
  book.figure(say.qrAlt, box, parent, () =>
    drawShapes(book.writer, [drawQr(address, box.x, box.y, QR_SIZE)])
  );
  column.write([{ text: say.lectureHere }], STYLES.small, parent);
  column.write([{ text: address, href: address }], STYLES.fine, parent);
  column.skip(20);
}

function drawFamilies(book: Book, column: Column, parent: Struct, words: Pick<Words, 'families'>): void {
  const { handout, words: say } = book;
  column.write([{ text: say.howToRead }], STYLES.kicker, parent, { tag: 'H2' });
  column.skip(4);
  const list = book.element('L', parent);
  for (const family of handout.families) {
    const { name, line } = words.families[family];
    const y = column.y;
    const item = book.element('LI', list);
    const body = book.element('LBody', item);
    column.write([{ text: name, bold: true }], STYLES.small, body, { indent: 62 });
    column.write([{ text: line }], { ...STYLES.fine, color: INK.soft }, body, { indent: 62 });
    book.shapes(
      drawGlyph(family, [column.x, y + 1], 10, PAPER_PAINTER),
      drawLineSample(family, [column.x + 14, y], 0.95, PAPER_PAINTER)
    );
    column.skip(6);
    item.end();
  }
  list.end();
}

function drawContents(
  book: Book,
  column: Column,
  parent: Struct,
  heading: string,
  pageOf: (scene: number) => number
): void {
  const { writer } = book;
  column.write([{ text: heading }], STYLES.kicker, parent, { tag: 'H2' });
  column.skip(4);
  const toc = book.element('TOC', parent);
  for (const { number, heading: title } of book.handout.scenes) {
    const style = STYLES.text;
    const page = String(pageOf(number) + 1);
    const pageWidth = writer.measure(page, { style });
    const indent = 22;
    const lines = writer.lines([{ text: title }], style, column.width - indent - 30);
    const item = book.element('TOCI', toc);
    const top = column.take(lines.length * style.leading);
    const first = top + baselineOf(style);
    const content = (text: string, x: number, y: number, color: string) => {
      item.add(writer.doc.markStructureContent('TOCI'));
      writer.text(text, x, y, { ...style, color });
      writer.doc.endMarkedContent();
    };
    content(`${number} `, column.x, first, INK.soft);
    lines.forEach((line, index) => {
      const said = line.stretches.map(({ text }) => text).join('');
      const baseline = first + index * style.leading;
      writer.link(
        item,
        `#scene-${number}`,
        title,
        [column.x + indent, baseline, line.width, style.size],
        () => writer.text(said, column.x + indent, baseline, style)
      );
    });
    const last = first + (lines.length - 1) * style.leading;
    content(` ${page}`, column.x + column.width - pageWidth - writer.measure(' ', { style }), last, INK.soft);
    item.end();
    column.skip(ENTRY_GAP);
  }
  toc.end();
  parent.end();
}
