import type { Words } from '#lib/domain/language/words.ts';
import { sheetWordsOf } from '#lib/domain/language/sheet-words.ts';
import type { Book } from './book.ts';
import type { Column } from './column.ts';
import type { HandoutScene } from './compose.ts';
import { drawAddress } from './draw-cover.ts';
import { drawMap } from './draw-map.ts';
import { INK, STYLES, type TextStyle } from './ink.ts';
import type { Pieces } from './piece.ts';

const PICTURE = 0.46;
const TEXT = 0.5;
/** As many events as one looks up in a key; the atlas has them all. */
const MOST_EVENTS = 10;

/** What stands above the answers. Returns the strip that goes on below it. */
export function drawKeyHead(book: Book): Column {
  const { handout } = book;
  const across = book.across();
  const head = book.strip(0, book.width * (handout.address === null ? 1 : 0.64), across);
  const side = book.strip(book.width * 0.7, book.width * 0.3, across);
  const section = book.section(handout.title, 'cover', head);
  head.write([{ text: `${handout.atlas} · ${handout.kindName}` }], STYLES.kicker, section);
  head.write([{ text: handout.title }], { ...STYLES.title, size: 20, leading: 24 }, section, { tag: 'H1' });
  head.skip(6);
  head.write([{ text: handout.audience }], { ...STYLES.subtitle, color: INK.soft }, section);
  drawAddress(book, side, section);
  section.end();
  return book.across({ page: head.page, y: Math.max(head.y + 16, side.y) } as Column);
}

interface Paragraph {
  readonly pieces: Pieces;
  readonly style: TextStyle;
  readonly tag?: string;
  /** Points above it. */
  readonly gap?: number;
}

/** The answers to a task beside the map as the atlas has it; together on one page. */
export function drawAnswers(
  book: Book,
  scene: HandoutScene,
  across: Column,
  words: Pick<Words, 'families'>
): Column {
  const paragraphs = answersOf(book, scene);
  const place = () => ({
    picture: book.strip(0, book.width * PICTURE, across),
    text: book.strip(book.width * (1 - TEXT), book.width * TEXT, across)
  });
  const height = paragraphs.reduce(
    (sum, { pieces, style, gap = 0 }) => sum + gap + place().text.heightOf(pieces, style),
    0
  );
  const { format } = scene.plate ?? { format: { width: 1, height: 0 } };
  const picture = (book.width * PICTURE * format.height) / format.width + 40;
  across.skip(12);
  if (Math.max(height, picture) > across.room) across.turn();
  const section = book.section(`${scene.number}. ${scene.heading}`, `scene-${scene.number}`, across);
  // At the head of a page a line stands already.
  if (across.y > book.top) book.rule(across.y, undefined, undefined, INK.hairline);
  across.skip(9);
  const columns = place();
  for (const { pieces, style, tag, gap = 0 } of paragraphs) {
    columns.text.skip(gap);
    columns.text.write(pieces, style, section, tag === undefined ? {} : { tag });
  }
  book.turnTo(columns.picture.page);
  drawMap(book, scene, columns.picture, section, words);
  section.end();
  const last = columns.text.page > columns.picture.page ? columns.text : columns.picture;
  const y = columns.text.page === columns.picture.page ? Math.max(columns.text.y, columns.picture.y) : last.y;
  return book.across({ page: last.page, y } as Column);
}

function answersOf(book: Book, scene: HandoutScene): Paragraph[] {
  const { words: say, handout } = book;
  const { places, lands } = scene.keys;
  const names = [...places, ...lands].flatMap(({ key, name }, index): Pieces => [
    { text: `${index === 0 ? '' : '\u00a0\u00a0 '}${key}\u00a0`, bold: true },
    { text: name.replaceAll(' ', '\u00a0') }
  ]);
  const told = scene.events.slice(0, MOST_EVENTS);
  const more = scene.events.length - told.length;
  const paragraphs: (Paragraph | null)[] = [
    { pieces: [{ text: `${say.scene(scene.number)} · ${scene.when}` }], style: STYLES.kicker },
    { pieces: [{ text: scene.heading }], style: STYLES.entry, tag: 'H2' },
    scene.question === null
      ? null
      : {
          pieces: [{ text: scene.question }],
          style: { ...STYLES.text, italic: true, face: 'serif' },
          gap: 3
        },
    { pieces: [{ text: scene.line ?? '' }], style: STYLES.text, gap: 3 },
    scene.hides === 'outcome'
      ? { pieces: [{ text: say.hiddenOutcome }], style: { ...STYLES.small, color: INK.soft }, gap: 4 }
      : null,
    ...(names.length === 0
      ? []
      : [
          { pieces: [{ text: say.hiddenNames }], style: STYLES.kicker, gap: 4, tag: 'H3' },
          { pieces: names, style: STYLES.small }
        ]),
    ...(told.length === 0
      ? []
      : [
          { pieces: [{ text: say.shown }], style: STYLES.kicker, gap: 4, tag: 'H3' },
          ...told.map(({ date, title }) => ({
            pieces: [{ text: date, bold: true as const }, { text: ` ${title}` }],
            style: STYLES.small,
            gap: 1.5
          }))
        ]),
    more > 0
      ? {
          pieces: [{ text: sheetWordsOf(handout.language).more(more) }],
          style: { ...STYLES.small, color: INK.soft }
        }
      : null,
    scene.address === null
      ? null
      : { pieces: [{ text: say.inTheAtlas, href: scene.address }], style: STYLES.small, gap: 3 }
  ];
  return paragraphs.filter((paragraph) => paragraph !== null);
}
