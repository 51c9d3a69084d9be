import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { handoutWordsOf } from '#lib/domain/language/handout-words.ts';
import type { Words } from '#lib/domain/language/words.ts';
import { Book } from './book.ts';
import type { Handout } from './compose.ts';
import { drawCover } from './draw-cover.ts';
import { drawAnswers, drawKeyHead } from './draw-key.ts';
import { drawScene } from './draw-scene.ts';
import { drawTask, drawWorksheetHead } from './draw-worksheet.ts';
import { PAPER_SIZES } from './papers.ts';
import { scriptsOf, type LoadFont } from './type-case.ts';
import { Writer } from './writer.ts';

export interface HandoutPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters for which a question mark stands. */
  readonly lost: readonly string[];
}

/** Makes a tagged PDF of a handout. Throws if a typeface cannot be had. */
export async function makeHandoutPdf(
  handout: Handout,
  words: Pick<Words, 'families'>,
  loadFont: LoadFont
): Promise<HandoutPdf> {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: handout.language,
    size: [...PAPER_SIZES[handout.paper]],
    margin: 0,
    autoFirstPage: false,
    // Running heads are written last, when the number of pages is known.
    bufferPages: true,
    // No typeface that is not embedded.
    font: null as unknown as string,
    info: {
      Title: `${handout.title} — ${handout.kindName}`,
      Author: handout.atlas,
      Subject: handout.audience,
      Creator: handout.atlas
    }
  });
  const bytes = toBytes(doc);
  const writer = await Writer.open(doc, scriptsOf(writtenText(handout)), loadFont);
  const book = new Book(handout, writer);
  drawPages(book, words);
  book.finish();
  doc.end();
  return { bytes: await bytes, pages: book.count, lost: [...writer.lost] };
}

function drawPages(book: Book, words: Pick<Words, 'families'>): void {
  const { kind, scenes } = book.handout;
  if (kind === 'handout') {
    const finishCover = drawCover(book, words);
    const pages = new Map<number, number>();
    for (const scene of scenes) {
      pages.set(scene.number, book.count);
      drawScene(book, scene, words);
    }
    finishCover((number) => pages.get(number) ?? 0);
  } else if (kind === 'worksheet') {
    const head = drawWorksheetHead(book);
    scenes.forEach((scene, index) => drawTask(book, scene, index === 0 ? head : book.across(), words));
  } else {
    scenes.reduce((across, scene) => drawAnswers(book, scene, across, words), drawKeyHead(book));
  }
}

/** All that may be written, to find out which scripts it takes; the lands and lines of maps are no text. */
function writtenText(handout: Handout): string {
  const isDrawn = new Set(['ground', 'legs']);
  const text = (value: unknown) =>
    JSON.stringify(value, (key, inside: unknown) => (isDrawn.has(key) ? undefined : inside));
  return text(handout) + text(handoutWordsOf(handout.language));
}
