import type { Words } from '#lib/domain/language/words.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import { drawGlyph } from '#lib/plate/draw-legend.ts';
import type { Book } from './book.ts';
import { markerWidth, type Column } from './column.ts';
import type { HandoutScene } from './compose.ts';
import { drawMap } from './draw-map.ts';
import { INK, PAPER_PAINTER, STYLES } from './ink.ts';
import type { Pieces } from './piece.ts';
import type { Struct } from './writer.ts';

/** Shares of the width of the page. */
const MAIN = 0.6;
const SIDE = 0.34;
/** As many events as one cares to read beside a map; the atlas has them all. */
const MOST_EVENTS = 9;
/** So many stand there in any case. */
const LEAST_EVENTS = 2;
const EVENT_GAP = 2.5;
/** Points below the events: how many more there are, and what leads to them. */
const TAIL = 2 * STYLES.small.leading + 4;
const SECTION_GAP = 11;
const NOTE_GAP = 5;
const MAP_SHARES = [1, 0.9, 0.8, 0.7];
/** Points of two lines below a map. */
const CAPTION = 28;
const LINE_PITCH = 23;
const SOURCE_GAP = 2.5;
const GLYPH_ROOM = 13;

/** A scene on a page of its own: what the audience reads, the map, what is said to it, and on what it rests. */
export function drawScene(book: Book, scene: HandoutScene, words: Pick<Words, 'families'>): void {
  const { words: say } = book;
  const head = book.across();
  const section = book.section(`${scene.number}. ${scene.heading}`, `scene-${scene.number}`, head);
  head.write([{ text: `${say.scene(scene.number)} · ${scene.when}` }], STYLES.kicker, section);
  head.write([{ text: scene.heading }], STYLES.title, section, { tag: 'H2' });
  head.skip(2);
  head.write([{ text: scene.line ?? '' }], STYLES.standfirst, section);
  head.skip(8);
  drawMap(book, scene, head, section, words, mapShare(book, scene, head));
  head.skip(12);
  const main = book.strip(0, book.width * MAIN, head);
  const side = book.strip(book.width * (1 - SIDE), book.width * SIDE, head);
  const inMain = countInMain(scene, side);
  const [first, rest] = [scene.sources.slice(0, inMain), scene.sources.slice(inMain)];
  if (book.handout.hasNotes) drawNotes(book, scene, main, section);
  else drawLines(book, main, section, say.ownNotes, sourcesHeight(first, main));
  drawEvents(book, scene, side, section, side.room - sourcesHeight(rest, side));
  drawSources(book, first, main, section);
  drawSources(book, rest, side, section);
  section.end();
}

/** How wide the map is, in shares of the page: narrower where all that belongs to a scene would not fit below it. */
function mapShare(book: Book, scene: HandoutScene, head: Column): number {
  const { format } = scene.plate ?? { format: { width: 1, height: 0 } };
  return (
    MAP_SHARES.find((share) => {
      const y = head.y + (book.width * share * format.height) / format.width + CAPTION + 12;
      const main = book.strip(0, book.width * MAIN, { page: head.page, y });
      const side = book.strip(0, book.width * SIDE, { page: head.page, y });
      const inMain = scene.sources.slice(0, countInMain(scene, side));
      return notesHeight(scene, main) + sourcesHeight(inMain, main) <= main.room;
    }) ?? 1
  );
}

function notesHeight({ notes }: HandoutScene, column: Column): number {
  const heights = notes.map(
    ({ pieces, depth }) => column.heightOf(pieces, STYLES.text, depth * markerWidth(STYLES.text)) + NOTE_GAP
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Points that sources take in a column, with their heading. */
function sourcesHeight(sources: HandoutScene['sources'], column: Column): number {
  if (sources.length === 0) return 0;
  const heights = sources.map((pieces) => column.heightOf(pieces, STYLES.fine) + SOURCE_GAP);
  return heights.reduce((sum, height) => sum + height, SECTION_GAP + STYLES.kicker.leading);
}

/** Sources stand at the side; as many as have no room there, with a few events above them, stand below the notes. */
function countInMain({ sources, events }: HandoutScene, side: Column): number {
  const least = events.slice(0, LEAST_EVENTS).map((event) => eventHeight(event, side));
  const room = side.room - least.reduce((sum, height) => sum + height, STYLES.kicker.leading + TAIL);
  let count = 0;
  while (count < sources.length && sourcesHeight(sources.slice(count), side) > room) count += 1;
  return count;
}

const saidEvent = ({ date, title }: AtlasEvent): Pieces => [
  { text: date, bold: true },
  { text: ` ${title}` }
];

function eventHeight(event: AtlasEvent, column: Column): number {
  return column.heightOf(saidEvent(event), STYLES.small, GLYPH_ROOM) + EVENT_GAP;
}

function drawNotes(book: Book, scene: HandoutScene, column: Column, section: Struct): void {
  let list: Struct | null = null;
  for (const { pieces, marker, depth } of scene.notes) {
    const indent = depth * markerWidth(STYLES.text);
    if (marker === undefined) {
      list?.end();
      list = null;
      column.write(pieces, STYLES.text, section, { indent });
    } else {
      list ??= book.element('L', section);
      const item = book.element('LI', list);
      column.write(pieces, STYLES.text, item, { tag: 'LBody', marker, indent });
      item.end();
    }
    column.skip(NOTE_GAP);
  }
  list?.end();
}

/** Lines to write on, down to the foot of the page but for so many points. */
export function drawLines(book: Book, column: Column, section: Struct, heading: string, reserved = 0): void {
  column.write([{ text: heading }], STYLES.kicker, section);
  while (column.room - reserved >= LINE_PITCH) {
    const y = column.take(LINE_PITCH) + LINE_PITCH;
    book.rule(y, column.x, column.width, INK.rule, 0.4);
  }
}

/** `room`: points that the list and the link below it may take. */
function drawEvents(
  book: Book,
  { events, address }: HandoutScene,
  column: Column,
  section: Struct,
  room: number
): void {
  const end = column.y + room - TAIL;
  if (events.length > 0) {
    column.write([{ text: book.words.shown }], STYLES.kicker, section, { tag: 'H3' });
    const list = book.element('L', section);
    let told = 0;
    for (const event of events.slice(0, MOST_EVENTS)) {
      if (column.y + eventHeight(event, column) > end) break;
      told += 1;
      const item = book.element('LI', list);
      const y = column.take(0);
      column.write(saidEvent(event), STYLES.small, item, { tag: 'LBody', indent: GLYPH_ROOM });
      book.shapes(drawGlyph(event.family, [column.x, y + 1.2], 8.5, PAPER_PAINTER));
      item.end();
      column.skip(EVENT_GAP);
    }
    list.end();
    if (told < events.length)
      column.write(
        [{ text: sheetWordsOf(book.handout.language).more(events.length - told) }],
        { ...STYLES.small, color: INK.soft },
        section,
        { indent: GLYPH_ROOM }
      );
    column.skip(4);
  }
  if (address !== null) column.write([{ text: book.words.inTheAtlas, href: address }], STYLES.small, section);
}

function drawSources(book: Book, sources: HandoutScene['sources'], column: Column, section: Struct): void {
  if (sources.length === 0) return;
  column.skip(SECTION_GAP);
  column.write([{ text: book.words.sources }], STYLES.kicker, section, { tag: 'H3' });
  const list = book.element('L', section);
  for (const pieces of sources) {
    const item = book.element('LI', list);
    column.write(pieces, STYLES.fine, item, { tag: 'LBody' });
    item.end();
    column.skip(SOURCE_GAP);
  }
  list.end();
}
