import { create, type Font } from 'fontkit';
import type PDFDocument from 'pdfkit';
import { splitRuns, type FontFile, type FontRun } from './font-runs.ts';
import { faceOf, INK, type TextStyle } from './ink.ts';
import type { Pieces } from './piece.ts';
import { balanceLines, setLines, type Line } from './set-lines.ts';
import { FACES, type Face, type LoadFont, type Script } from './type-case.ts';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Struct = PDFKit.PDFStructureElement;

/** A file of a face that the document knows by its key. */
interface SetFile extends FontFile {
  readonly key: string;
  readonly font: Font;
}

type Files = ReadonlyMap<Face, readonly [SetFile, ...SetFile[]]>;

/** How a stretch of a line looks. */
export interface Look {
  readonly style: TextStyle;
  readonly href?: string;
}

/** Sets text on the pages of a document. Positions are in points from the upper left corner of the page. */
export class Writer {
  readonly doc: Pdf;
  readonly #files: Files;
  /** Characters that no file holds. */
  readonly lost = new Set<string>();

  private constructor(doc: Pdf, files: Files) {
    this.doc = doc;
    this.#files = files;
  }

  /** Embeds the faces for these scripts. Throws if a file of them cannot be had. */
  static async open(doc: Pdf, scripts: readonly Script[], load: LoadFont): Promise<Writer> {
    const faces = FACES.map(async (face) => {
      const files = await Promise.all(
        scripts.map(async (script): Promise<SetFile> => {
          const font = create((await load(face, script)) as Buffer) as Font;
          return { key: `${face} ${script}`, font, has: (code) => font.hasGlyphForCodePoint(code) };
        })
      );
      return [face, files as [SetFile, ...SetFile[]]] as const;
    });
    const files = new Map(await Promise.all(faces));
    for (const file of [...files.values()].flat())
      doc.registerFont(file.key, file.font as unknown as PDFKit.Mixins.PDFFontSource);
    return new Writer(doc, files);
  }

  /** Points that a text takes on one line. */
  readonly measure = (text: string, { style }: Look): number =>
    this.#runs(text, style).reduce(
      (sum, run) =>
        sum +
        this.doc.font(run.file.key, style.size).widthOfString(run.text) +
        (style.spacing ?? 0) * run.text.length,
      0
    );

  /** Breaks pieces into lines. */
  lines(pieces: Pieces, style: TextStyle, width: number): Line<Look>[] {
    const stretches = pieces.map(({ text, bold, italic, href }) => ({
      text,
      look: {
        style: {
          ...style,
          ...(bold && { bold }),
          ...(italic && { italic: style.italic !== true }),
          ...(href !== undefined && { color: INK.link })
        },
        ...(href !== undefined && { href })
      }
    }));
    const set = style.isBalanced === true ? balanceLines<Look> : setLines<Look>;
    return set(stretches, width, this.measure);
  }

  /** Writes a line whose letters stand on `baseline`, as content of `parent`; its links are elements of their own. */
  line({ stretches }: Line<Look>, x: number, baseline: number, parent: Struct, tag: string): void {
    let left = x;
    for (const { text, look, width } of stretches) {
      const { style, href } = look;
      if (href === undefined) {
        parent.add(this.doc.markStructureContent(tag));
        this.text(text, left, baseline, style);
        this.doc.endMarkedContent();
      } else {
        const visible = text.trimEnd();
        this.link(parent, href, visible, [left, baseline, this.measure(visible, look), style.size], () =>
          this.text(text, left, baseline, style)
        );
      }
      left += width;
    }
  }

  /** A link over what `write` writes: `[x, baseline, width, size]` of it in points. `#name` leads into the document. */
  link(
    parent: Struct,
    href: string,
    said: string,
    [x, baseline, width, size]: readonly [number, number, number, number],
    write: () => void
  ): void {
    const { doc } = this;
    const link = doc.struct('Link');
    parent.add(link);
    link.add(doc.markStructureContent('Link'));
    write();
    doc.endMarkedContent();
    const options = { structParent: link, Contents: new String(said) } as unknown as object;
    const box = [x, baseline - size * 0.9, width, size * 1.2] as const;
    if (href.startsWith('#')) doc.goTo(...box, href.slice(1), options);
    else doc.link(...box, href, options);
    // Its page is that which is current when it ends.
    link.end();
  }

  /** Writes text on a line, as content of whatever is open. */
  text(text: string, x: number, baseline: number, style: TextStyle): void {
    const { doc } = this;
    let left = x;
    for (const run of this.#runs(text, style)) {
      doc.font(run.file.key, style.size).fillColor(style.color ?? INK.text);
      doc.text(run.text, left, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(style.spacing !== undefined && { characterSpacing: style.spacing })
      });
      left += doc.widthOfString(run.text) + (style.spacing ?? 0) * run.text.length;
    }
  }

  /** The outlines of letters as an SVG path, and how far to the right each of its parts stands. */
  outlines(text: string, style: TextStyle): { x: number; scale: number; d: string }[] {
    let x = 0;
    return this.#runs(text, style).flatMap(({ text: run, file: { font } }) => {
      const scale = style.size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run);
      return glyphs.map((glyph, index) => {
        const outline = { x, scale, d: glyph.path.toSVG() };
        x += positions[index]!.xAdvance * scale + (style.spacing ?? 0);
        return outline;
      });
    });
  }

  #runs(text: string, style: TextStyle): FontRun<SetFile>[] {
    return splitRuns(text, this.#files.get(faceOf(style))!, (character) => this.lost.add(character));
  }
}
