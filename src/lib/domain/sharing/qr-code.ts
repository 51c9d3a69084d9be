import encodeQR from 'qr';

/** A QR code as one path, on a field of `size` × `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules of white around the code: readers ask for four (ISO/IEC 18004). */
const QUIET = 4;
/** Beyond this the modules are too fine to be read across a room. */
const LONGEST = 300;

/** The code of a text; null if it is too long to be read from far. */
export function makeQrCode(text: string): QrCode | null {
  if (text.length > LONGEST) return null;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
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
