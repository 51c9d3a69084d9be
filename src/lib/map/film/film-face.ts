import { SHEET_HEIGHT, SHEET_WIDTH } from '#lib/domain/sharing/making.ts';
import type { Padding } from '#lib/map/camera.ts';
import { drawItem, measureWith, type Context } from '#lib/map/sheet/draw-items.ts';
import { fontOf, type Inks } from '#lib/map/sheet/inks.ts';
import { breakLines, type Face } from '#lib/map/sheet/set-text.ts';
import type { Box } from '#lib/map/sheet/sheet-layout.ts';
import type { Shown } from '#lib/map/shown.ts';
import type { FilmWords } from './film-job.ts';

const STRIP = 46;
const MARGIN = 20;

/** Where the map of a film stands: above a strip with its legend and source. */
export const FILM_MAP: Box = { x: 0, y: 0, width: SHEET_WIDTH, height: SHEET_HEIGHT - STRIP };
/** Where the year and what happens in it are written over the map. */
export const WRITING: Box = { x: MARGIN - 6, y: FILM_MAP.height - 84, width: 640, height: 76 };
/** What happens stays clear of the year and of the titles beside it. */
export const FILM_PADDING: Padding = { top: 44, right: 76, bottom: 108, left: 76 };

const YEAR: Face = { family: 'serif', size: 88, weight: 600 };
const TITLE: Face = { family: 'sans', size: 14, weight: 600 };
const NAME: Face = { family: 'sans', size: 12, weight: 400 };
const SMALL: Face = { family: 'sans', size: 9, weight: 400 };
const MOST_TITLES = 3;
const TITLE_WIDTH = 420;

export interface FilmMoment {
  readonly year: number;
  readonly shown: Shown;
  readonly words: FilmWords;
  /** How much of the film has been told, 0–1. */
  readonly share: number;
}

/** Writes over and below the map of a frame what is not the map: the year, what happens in it, legend and source. */
export function drawFace(context: Context, { year, shown, words, share }: FilmMoment, inks: Inks): void {
  const foot = FILM_MAP.height;
  const yearWidth = writeOver(context, String(year), MARGIN, foot - 22, YEAR, inks);
  drawTitles(context, MARGIN + yearWidth + 22, foot - 24, shown, words, inks);
  context.fillStyle = inks.paper;
  context.fillRect(0, foot, SHEET_WIDTH, STRIP);
  context.fillStyle = inks.rule;
  context.fillRect(0, foot, SHEET_WIDTH, 0.75);
  context.fillStyle = inks.ink;
  context.fillRect(0, foot - 0.75, SHEET_WIDTH * share, 2.25);
  drawStrip(context, foot, words, inks);
}

/** Titles of the year's events, the last one on the foot line. What merely lasts is not told anew each year. */
function drawTitles(
  context: Context,
  x: number,
  foot: number,
  { visible }: Shown,
  words: FilmWords,
  inks: Inks
): void {
  const titles = visible
    .filter(({ presence, event }) => presence === 'live' && !event.condition)
    .map(({ event }) => event.title);
  const lines = titles.length > MOST_TITLES ? titles.slice(0, MOST_TITLES - 1) : titles;
  const rest = titles.length - lines.length;
  const measure = measureWith(context);
  const all = [
    ...lines.map((title) => breakLines(title, TITLE, TITLE_WIDTH, 1, measure)[0] ?? ''),
    ...(rest > 0 ? [words.more(rest)] : [])
  ];
  all.forEach((line, index) => {
    const isRest = rest > 0 && index === all.length - 1;
    writeOver(
      context,
      line,
      x,
      foot - (all.length - 1 - index) * 19,
      isRest ? { ...TITLE, weight: 400 } : TITLE,
      inks
    );
  });
}

/** A text on a halo of paper, readable on any ground; gives its width. */
function writeOver(
  context: Context,
  text: string,
  x: number,
  y: number,
  face: Face,
  { paper, ink }: Inks
): number {
  context.font = fontOf(face);
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = Math.max(3.5, face.size / 11);
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
  return context.measureText(text).width;
}

function drawStrip(
  context: Context,
  top: number,
  { families, source, address }: FilmWords,
  inks: Inks
): void {
  const measure = measureWith(context);
  let x = MARGIN;
  for (const { family, name } of families) {
    drawItem(context, { kind: 'glyph', x, y: top + 10, family }, inks);
    drawItem(context, { kind: 'sample', x: x + 17, y: top + 10, family }, inks);
    drawItem(context, { kind: 'text', x: x + 67, y: top + 20, text: name, face: NAME, ink: 'ink' }, inks);
    x += 67 + measure(name, NAME) + 22;
  }
  const y = top + STRIP - 10;
  const width = measure(address, SMALL);
  const [line = ''] = breakLines(
    source,
    SMALL,
    SHEET_WIDTH - 2 * MARGIN - Math.min(width, 300) - 20,
    1,
    measure
  );
  const [end = ''] = breakLines(address, SMALL, 300, 1, measure);
  drawItem(context, { kind: 'text', x: MARGIN, y, text: line, face: SMALL, ink: 'soft' }, inks);
  drawItem(
    context,
    { kind: 'text', x: SHEET_WIDTH - MARGIN - measure(end, SMALL), y, text: end, face: SMALL, ink: 'soft' },
    inks
  );
}
