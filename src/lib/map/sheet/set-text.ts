/** A face in units of the sheet. */
export interface Face {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly isItalic?: boolean;
}

/** The width of a text in units of the sheet. */
export type Measure = (text: string, face: Face) => number;

/**
 * Breaks a text into lines no wider than `width`, at spaces, and inside a word only if it alone is wider (an address).
 * What does not fit into `most` lines is cut with an ellipsis.
 */
export function breakLines(
  text: string,
  face: Face,
  width: number,
  most: number,
  measure: Measure
): readonly string[] {
  const fits = (line: string) => measure(line, face) <= width;
  const lines: string[] = [];
  let line = '';
  // A no-break space keeps together what belongs together.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = untilSign(longestHead(line, fits));
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${longestHead(last, (head) => fits(`${head}…`)).trimEnd()}…`];
}

/** An address breaks best before a sign that begins a part of it, unless that leaves most of the line empty. */
function untilSign(head: string): string {
  const sign = Math.max(...['/', '?', '&'].map((sign) => head.lastIndexOf(sign)));
  return sign > head.length / 2 ? head.slice(0, sign) : head;
}

/** The longest beginning of a text that fits; one character at least, so that breaking ends. */
function longestHead(text: string, fits: (head: string) => boolean): string {
  const characters = [...text];
  let length = characters.length;
  while (length > 1 && !fits(characters.slice(0, length).join(''))) length -= 1;
  return characters.slice(0, length).join('');
}

/** The largest size, of a list from large to small, at which a text stands on one line; the last if none. */
export function fitSize(
  text: string,
  face: Face,
  sizes: readonly number[],
  width: number,
  measure: Measure
): number {
  return sizes.find((size) => measure(text, { ...face, size }) <= width) ?? sizes.at(-1) ?? face.size;
}
