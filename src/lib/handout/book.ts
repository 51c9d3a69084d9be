import { drawPlate } from '#lib/plate/draw-plate.ts';
import type { Plate } from '#lib/plate/plate.ts';
import type { Shape } from '#lib/plate/shapes.ts';
import { handoutWordsOf, type HandoutWords } from '#lib/domain/language/handout-words.ts';
import { Column, type Pages } from './column.ts';
import type { Handout } from './compose.ts';
import { drawShapes } from './draw-shapes.ts';
import { INK, PAPER_PAINTER, STYLES } from './ink.ts';
import { MARGINS, PAPER_SIZES } from './papers.ts';
import type { Struct, Writer } from './writer.ts';

/** Where something stands, in points from the upper left corner of a page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pages of a handout, and what stands on all of them. */
export class Book implements Pages {
  readonly handout: Handout;
  readonly writer: Writer;
  readonly words: HandoutWords;
  readonly left = MARGINS.left;
  readonly top = MARGINS.top;
  readonly bottom: number;
  /** Points across the text. */
  readonly width: number;
  readonly #root: Struct;
  #count = 0;
  #plates = 0;

  constructor(handout: Handout, writer: Writer) {
    const [width, height] = PAPER_SIZES[handout.paper];
    this.handout = handout;
    this.writer = writer;
    this.words = handoutWordsOf(handout.language);
    this.width = width - MARGINS.left - MARGINS.right;
    this.bottom = height - MARGINS.bottom;
    this.#root = writer.doc.struct('Document', { lang: handout.language });
    writer.doc.addStructure(this.#root);
  }

  get count(): number {
    return this.#count;
  }

  turnTo(page: number): void {
    const { doc } = this.writer;
    while (this.#count <= page) {
      doc.addPage();
      this.#count += 1;
    }
    doc.switchToPage(page);
  }

  /** A strip across the page, from the head of the next page unless it goes on below another. */
  across(below?: Column): Column {
    return this.strip(0, this.width, below ?? { page: this.#count, y: this.top });
  }

  /** A strip that begins so many points from the left of the text. */
  strip(offset: number, width: number, { page, y }: Pick<Column, 'page' | 'y'>): Column {
    return new Column(this.writer, this, { x: this.left + offset, width, page, y });
  }

  /** A part of the document, that its outline names. `column` says where it begins. */
  section(title: string, name: string, column: Column): Struct {
    const { doc } = this.writer;
    const section = doc.struct('Sect', { title });
    this.#root.add(section);
    this.turnTo(column.page);
    doc.outline.addItem(title);
    doc.addNamedDestination(name, 'XYZ', 0, column.y - 12, null);
    return section;
  }

  /** An element inside another. */
  element(tag: string, parent: Struct): Struct {
    const element = this.writer.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** Draws a map in a box of its own proportions, and says what it shows to those who do not see it. */
  plate(plate: Plate, alt: string, box: Box, parent: Struct): void {
    const id = `plate-${(this.#plates += 1)}`;
    const shapes = drawPlate(plate, PAPER_PAINTER, this.handout.language, id);
    this.figure(alt, box, parent, () => {
      const doc = this.writer.doc.save();
      doc.translate(box.x, box.y).scale(box.width / plate.format.width);
      doc.rect(0, 0, plate.format.width, plate.format.height).clip();
      drawShapes(this.writer, shapes);
      doc.restore();
      doc.save().lineWidth(0.6).rect(box.x, box.y, box.width, box.height).stroke(INK.rule).restore();
    });
  }

  figure(alt: string, { x, y, width, height }: Box, parent: Struct, draw: () => void): void {
    const { doc } = this.writer;
    const options = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' };
    const figure = doc.struct('Figure', options);
    parent.add(figure);
    figure.add(doc.markStructureContent('Figure'));
    draw();
    doc.endMarkedContent();
    figure.end();
  }

  /** Draws what nobody need be told of. */
  ornament(draw: () => void): void {
    const { doc } = this.writer;
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  }

  shapes(...shapes: readonly Shape[]): void {
    this.ornament(() => drawShapes(this.writer, shapes));
  }

  /** A line across, by its height on the current page. */
  rule(y: number, x = this.left, width = this.width, color: string = INK.hairline, weight = 0.6): void {
    this.ornament(() => {
      const doc = this.writer.doc.save();
      doc
        .lineWidth(weight)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(color);
      doc.restore();
    });
  }

  /** Writes the running heads and the numbers of the pages, once all of them are there. */
  finish(): void {
    const { doc } = this.writer;
    const { title, atlas, kindName, source } = this.handout;
    const style = STYLES.running;
    const right = (text: string) => this.left + this.width - this.writer.measure(text, { style });
    for (let page = 0; page < this.#count; page += 1) {
      doc.switchToPage(page);
      const { height } = doc.page;
      const pagination = (edge: 'Top' | 'Bottom', write: () => void) => {
        doc.markContent('Artifact', { type: 'Pagination', attached: [edge] });
        write();
        doc.endMarkedContent();
      };
      if (page > 0)
        pagination('Top', () => {
          this.writer.text(title, this.left, 38, style);
          this.writer.text(atlas, right(atlas), 38, style);
          doc
            .save()
            .lineWidth(0.5)
            .moveTo(this.left, 44)
            .lineTo(this.left + this.width, 44)
            .stroke(INK.hairline)
            .restore();
        });
      pagination('Bottom', () => {
        const number = this.words.pageOf(page + 1, this.#count);
        this.writer.text(page === 0 ? source : kindName, this.left, height - 30, STYLES.running);
        this.writer.text(number, right(number), height - 30, STYLES.running);
      });
    }
    this.#root.end();
  }
}
