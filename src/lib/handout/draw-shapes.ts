import type { Shape } from '#lib/plate/shapes.ts';
import type { TextStyle } from './ink.ts';
import type { Writer } from './writer.ts';

type Attributes = Shape['attributes'];

/**
 * Draws shapes of a plate as vectors, in the units of whatever transform is in force: those elements and attributes
 * that plates are made of, and no others.
 */
export function drawShapes(writer: Writer, shapes: readonly Shape[]): void {
  const byId = new Map<string, Shape>();
  collect(shapes, byId);
  const drawer = new ShapeDrawer(writer, byId);
  shapes.forEach((shape) => drawer.draw(shape, {}));
}

function collect(shapes: readonly Shape[], byId: Map<string, Shape>): void {
  for (const shape of shapes) {
    if (shape.attributes.id !== undefined) byId.set(String(shape.attributes.id), shape);
    collect(shape.children ?? [], byId);
  }
}

class ShapeDrawer {
  readonly #writer: Writer;
  readonly #byId: ReadonlyMap<string, Shape>;

  constructor(writer: Writer, byId: ReadonlyMap<string, Shape>) {
    this.#writer = writer;
    this.#byId = byId;
  }

  /** `inherited`: what `use` asks of all that it draws, in place of their own paint. */
  draw(shape: Shape, inherited: Attributes): void {
    const { tag, attributes, children = [], text } = shape;
    switch (tag) {
      case 'use': {
        const { href, ...rest } = attributes;
        const used = this.#byId.get(String(href).slice(1));
        if (used !== undefined) this.draw(used, { ...rest, fill: 'none' });
        return;
      }
      case 'g':
        return this.#within(attributes, () => children.forEach((child) => this.draw(child, inherited)));
      case 'rect':
        return this.#paint({ ...attributes, ...inherited }, () =>
          this.#doc.rect(
            numberOf(attributes.x, 0),
            numberOf(attributes.y, 0),
            numberOf(attributes.width, 0),
            numberOf(attributes.height, 0)
          )
        );
      case 'circle':
        return this.#paint({ ...attributes, ...inherited }, () =>
          this.#doc.circle(numberOf(attributes.cx, 0), numberOf(attributes.cy, 0), numberOf(attributes.r, 0))
        );
      case 'path':
        return this.#within(attributes, () =>
          this.#paint({ ...attributes, ...inherited }, () => this.#doc.path(String(attributes.d)))
        );
      case 'text':
        return this.#letter(text ?? '', attributes);
      default:
        // Definitions are drawn where something refers to them.
        return;
    }
  }

  get #doc(): Writer['doc'] {
    return this.#writer.doc;
  }

  #within({ transform, opacity }: Attributes, draw: () => void): void {
    if (transform === undefined && opacity === undefined) return draw();
    const doc = this.#doc.save();
    for (const [, kind, first, second] of String(transform ?? '').matchAll(
      /(translate|scale)\(([-\d.e]+)(?:[ ,]+([-\d.e]+))?\)/g
    )) {
      if (kind === 'scale') doc.scale(Number(first), Number(second ?? first));
      else doc.translate(Number(first), Number(second ?? 0));
    }
    if (opacity !== undefined) doc.opacity(Number(opacity));
    draw();
    doc.restore();
  }

  #paint(attributes: Attributes, trace: () => void): void {
    const { fill = '#000000', stroke = 'none' } = attributes;
    if (fill !== 'none') this.#fill(String(fill), attributes, trace);
    if (stroke !== 'none') this.#stroke(String(stroke), attributes, trace);
  }

  #fill(fill: string, attributes: Attributes, trace: () => void): void {
    const pattern = this.#byId.get(/^url\(#(.+)\)$/.exec(fill)?.[1] ?? '');
    if (pattern !== undefined) return this.#fillPattern(pattern, trace);
    trace();
    this.#doc.fill(fill, attributes['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero');
  }

  /** A texture: its tint, if it has one, below its lines; the outline is written once, as a clip. */
  #fillPattern({ attributes, children = [] }: Shape, trace: () => void): void {
    const doc = this.#doc.save();
    trace();
    doc.clip();
    const [width, height] = [numberOf(attributes.width, 16), numberOf(attributes.height, 16)];
    const everywhere = () => doc.rect(-16, -16, 4096, 4096);
    for (const child of children) {
      if (child.tag === 'rect') {
        everywhere();
        doc.fill(String(child.attributes.fill));
        continue;
      }
      const { d, stroke } = child.attributes;
      const lines = `${numberOf(child.attributes['stroke-width'], 1)} w ${operatorsOf(String(d))} S`;
      const tile = doc.pattern([0, 0, width, height], width, height, lines);
      doc.fillOpacity(numberOf(child.attributes['stroke-opacity'], 1));
      everywhere();
      doc.fill([tile, String(stroke)]);
    }
    doc.restore();
  }

  #stroke(stroke: string, attributes: Attributes, trace: () => void): void {
    const doc = this.#doc.save();
    doc
      .lineWidth(numberOf(attributes['stroke-width'], 1))
      .lineCap(String(attributes['stroke-linecap'] ?? 'butt'))
      .lineJoin(String(attributes['stroke-linejoin'] ?? 'miter'));
    const dash = attributes['stroke-dasharray'];
    // A dash of no length and a round end is a dot; some viewers leave out what has no length at all.
    if (dash !== undefined) doc.addContent(`[${String(dash).replace(/^0 /, '0.01 ')}] 0 d`);
    trace();
    doc.stroke(stroke);
    doc.restore();
  }

  /** A name: its halo as outlines, so that the text is in the file once, and its words as they are spoken. */
  #letter(text: string, attributes: Attributes): void {
    const spacing = attributes['letter-spacing'];
    const style: TextStyle = {
      face: String(attributes['font-family']).startsWith('serif') ? 'serif' : 'sans',
      bold: String(attributes['font-family']).endsWith('bold'),
      size: numberOf(attributes['font-size'], 12),
      leading: 0,
      color: String(attributes.fill),
      ...(spacing !== undefined && { spacing: Number(spacing) })
    };
    const width = this.#writer.measure(text, { style });
    const share = { start: 0, middle: 0.5, end: 1 }[String(attributes['text-anchor'] ?? 'start')] ?? 0;
    const [x, y] = [numberOf(attributes.x, 0) - share * width, numberOf(attributes.y, 0)];
    if (attributes.stroke !== undefined) this.#halo(text, style, x, y, attributes);
    // Letters that stand apart are one word all the same.
    this.#doc.markContent('Span', { actual: text });
    this.#writer.text(text, x, y, style);
    this.#doc.endMarkedContent();
  }

  #halo(text: string, style: TextStyle, x: number, y: number, attributes: Attributes): void {
    for (const { x: offset, scale, d } of this.#writer.outlines(text, style)) {
      if (d === '') continue;
      const doc = this.#doc.save();
      doc.translate(x + offset, y).scale(scale, -scale);
      doc.lineWidth(numberOf(attributes['stroke-width'], 1) / scale).lineJoin('round');
      doc.path(d).stroke(String(attributes.stroke));
      doc.restore();
    }
  }
}

function numberOf(value: string | number | undefined, otherwise: number): number {
  return value === undefined ? otherwise : Number(value);
}

/** The lines of a texture, of absolute `M` and `L` alone, in operators of PDF. */
function operatorsOf(d: string): string {
  return [...d.matchAll(/([ML])(-?[\d.]+)[ ,]?(-?[\d.]+)/g)]
    .map(([, command, x, y]) => `${x} ${y} ${command === 'M' ? 'm' : 'l'}`)
    .join(' ');
}
