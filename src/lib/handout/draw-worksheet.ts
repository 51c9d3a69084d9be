import type { Words } from '#lib/domain/language/words.ts';
import type { PlateKey } from '#lib/plate/keys.ts';
import type { Book } from './book.ts';
import { baselineOf, type Column } from './column.ts';
import type { HandoutScene } from './compose.ts';
import { drawMap } from './draw-map.ts';
import { drawLines } from './draw-scene.ts';
import { INK, STYLES } from './ink.ts';
import type { Struct } from './writer.ts';

const BLANK_PITCH = 21;
const COLUMNS = 3;
const GAP = 16;

/** What stands above the first map of a worksheet. Returns the strip that goes on below it. */
export function drawWorksheetHead(book: Book): Column {
  const { handout, words: say } = book;
  const head = book.across();
  const section = book.section(handout.title, 'cover', head);
  head.write([{ text: `${handout.atlas} · ${handout.kindName}` }], STYLES.kicker, section);
  head.write([{ text: handout.title }], { ...STYLES.title, size: 20, leading: 24 }, section, { tag: 'H1' });
  head.skip(6);
  const y = head.take(BLANK_PITCH);
  drawBlank(book, section, say.name, head.x, y, head.width * 0.62);
  drawBlank(book, section, say.date, head.x + head.width * 0.66, y, head.width * 0.34);
  head.skip(9);
  head.write([{ text: say.instructions }], { ...STYLES.small, color: INK.soft }, section);
  head.skip(10);
  book.rule(head.y, undefined, undefined, INK.hairline);
  head.skip(9);
  section.end();
  return head;
}

/** A map with its names or its story hidden, and room for what is missing. */
export function drawTask(
  book: Book,
  scene: HandoutScene,
  head: Column,
  words: Pick<Words, 'families'>
): void {
  const { words: say } = book;
  const section = book.section(`${scene.number}. ${scene.heading}`, `scene-${scene.number}`, head);
  head.write([{ text: say.scene(scene.number) }], STYLES.kicker, section);
  head.write([{ text: scene.heading }], STYLES.title, section, { tag: 'H2' });
  if (scene.question !== null) {
    head.skip(2);
    head.write([{ text: scene.question }], STYLES.question, section);
  }
  head.skip(7);
  drawMap(book, scene, head, section, words);
  head.skip(8);
  drawBlanks(book, head, section, say.places, scene.keys.places);
  drawBlanks(book, head, section, say.lands, scene.keys.lands);
  drawLines(book, head, section, scene.task ?? say.ownNotes);
  section.end();
}

function drawBlanks(
  book: Book,
  column: Column,
  section: Struct,
  heading: string,
  keys: readonly PlateKey[]
): void {
  if (keys.length === 0) return;
  column.write([{ text: heading }], STYLES.kicker, section, { tag: 'H3' });
  const list = book.element('L', section);
  const width = (column.width - GAP * (COLUMNS - 1)) / COLUMNS;
  for (let row = 0; row < keys.length; row += COLUMNS) {
    const y = column.take(BLANK_PITCH);
    keys.slice(row, row + COLUMNS).forEach(({ key }, index) => {
      const item = book.element('LI', list);
      drawBlank(book, item, key, column.x + index * (width + GAP), y, width, 'LBody');
      item.end();
    });
  }
  list.end();
  column.skip(7);
}

/** A word or a key, and after it a line to write on. */
function drawBlank(
  book: Book,
  parent: Struct,
  label: string,
  x: number,
  y: number,
  width: number,
  tag = 'P'
): void {
  const { writer } = book;
  const style = { ...STYLES.text, bold: true };
  const baseline = y + BLANK_PITCH - STYLES.text.leading + baselineOf(STYLES.text);
  const element = book.element(tag, parent);
  element.add(writer.doc.markStructureContent(tag));
  writer.text(`${label} `, x, baseline, style);
  writer.doc.endMarkedContent();
  element.end();
  const from = x + writer.measure(label, { style }) + 6;
  book.rule(baseline + 2, from, x + width - from, INK.rule, 0.5);
}
