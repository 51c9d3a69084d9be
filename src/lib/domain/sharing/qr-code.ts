import encodeQR from 'qr';

/** A QR code as one path, on a field of `size` × `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

interface QrOptions {
  /** How much of the code may be lost: what is soiled or torn asks for more, what is seen small for less. */
  readonly correction: 'low' | 'medium';
  /** Modules of white around the code: readers ask for four (ISO/IEC 18004), which what lies around it may give. */
  readonly quiet: number;
}

/** Beyond this the modules are too fine to be read across a room. */
const LONGEST = 300;
/** Bytes that the largest code holds, at its lowest and at its medium correction. */
const MOST_BYTES = { low: 2953, medium: 2331 };

/** The code of a text for a wall; null if it is too long to be read from far. */
export function makeQrCode(text: string): QrCode | null {
  return text.length > LONGEST ? null : encodeQrCode(text, { correction: 'medium', quiet: 4 });
}

/** The code of a text; null if no code holds it. */
export function encodeQrCode(text: string, { correction, quiet }: QrOptions): QrCode | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES[correction]) return null;
  const rows = encodeQR(text, 'raw', { ecc: correction, border: quiet });
  return { size: rows.length, path: rows.map(pathOfRow).join('') };
}

/** Dark modules side by side are one run. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}

/** The code as a file of its own: black on white, whatever the theme. */
export function writeQrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
