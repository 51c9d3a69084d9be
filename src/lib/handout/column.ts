import type { TextStyle } from './ink.ts';
import type { Pieces } from './piece.ts';
import type { Struct, Writer } from './writer.ts';

/** What columns stand on: pages from `top` to `bottom` in points, which are added as they are needed. */
export interface Pages {
  readonly top: number;
  readonly bottom: number;
  /** Makes a page current, by its index; it is added if it is the next. */
  turnTo(page: number): void;
}

interface Setting {
  /** The element of each paragraph: a paragraph unless it is said. */
  readonly tag?: string;
  /** Stands before the first line, in the column's margin. */
  readonly marker?: string;
  /** Points from the column's edge. */
  readonly indent?: number;
}

/** A strip of text that runs from page to page, and where in it one writes next. */
export class Column {
  readonly #writer: Writer;
  readonly #pages: Pages;
  readonly x: number;
  readonly width: number;
  page: number;
  y: number;

  constructor(
    writer: Writer,
    pages: Pages,
    place: { readonly x: number; readonly width: number; readonly page: number; readonly y: number }
  ) {
    this.#writer = writer;
    this.#pages = pages;
    ({ x: this.x, width: this.width, page: this.page, y: this.y } = place);
  }

  /** Points that are left on this page. */
  get room(): number {
    return this.#pages.bottom - this.y;
  }

  /** Makes the page current on which the next `height` points fit, and returns where they begin. */
  take(height: number): number {
    if (height > this.room && this.y > this.#pages.top) this.turn();
    this.#pages.turnTo(this.page);
    const y = this.y;
    this.y += height;
    return y;
  }

  /** Goes on at the head of the next page. */
  turn(): void {
    this.page += 1;
    this.y = this.#pages.top;
  }

  skip(points: number): void {
    // A gap at the head of a page is none.
    if (this.y > this.#pages.top) this.y += points;
  }

  /** Points that a paragraph takes. */
  heightOf(pieces: Pieces, style: TextStyle, indent = 0): number {
    return this.#writer.lines(pieces, style, this.width - indent).length * style.leading;
  }

  /** Writes a paragraph as a child of `parent`. Three lines stand together; of more, the first two. */
  write(pieces: Pieces, style: TextStyle, parent: Struct, setting: Setting = {}): void {
    const { tag = 'P', marker, indent = 0 } = setting;
    const { doc } = this.#writer;
    const lines = this.#writer.lines(pieces, style, this.width - indent);
    const least = lines.length < 4 ? lines.length : 2;
    if (this.room < least * style.leading && this.y > this.#pages.top) this.turn();
    const paragraph = doc.struct(tag);
    parent.add(paragraph);
    lines.forEach((line, index) => {
      const baseline = this.take(style.leading) + baselineOf(style);
      if (index === 0 && marker !== undefined) {
        paragraph.add(doc.markStructureContent(tag));
        this.#writer.text(`${marker} `, this.x + indent - markerWidth(style), baseline, style);
        doc.endMarkedContent();
      }
      this.#writer.line(line, this.x + indent, baseline, paragraph, tag);
    });
    paragraph.end();
  }
}

/** Points from the top of a line to where its letters stand. */
export function baselineOf({ size, leading }: TextStyle): number {
  return (leading - size) / 2 + size * 0.82;
}

/** Room for a bullet or a number before an item. */
export function markerWidth({ size }: TextStyle): number {
  return size * 1.5;
}
