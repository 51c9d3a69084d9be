/** An element of an SVG drawing, its attributes ready to be written; colours are whatever the painter gave. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Shape[];
  readonly text?: string;
}

export function shape(tag: string, attributes: Shape['attributes'], children?: readonly Shape[]): Shape {
  return children === undefined ? { tag, attributes } : { tag, attributes, children };
}

export function textShape(text: string, attributes: Shape['attributes']): Shape {
  return { tag: 'text', attributes, text };
}

/** Programs that draw know `href` by its old name alone; a page knows it without. */
const WRITTEN: Readonly<Record<string, string>> = { href: 'xlink:href' };

/** Writes shapes as XML, for a root that declares `xlink`. */
export function writeShapes(shapes: readonly Shape[]): string {
  return shapes.map(writeShape).join('');
}

function writeShape({ tag, attributes, children = [], text = '' }: Shape): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${WRITTEN[name] ?? name}="${escapeXml(String(value))}"`)
    .join('');
  const inside = escapeXml(text) + writeShapes(children);
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not know are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
