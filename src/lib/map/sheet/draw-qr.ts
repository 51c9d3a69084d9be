import encodeQR from 'qr';
import type { Context } from './draw-items.ts';
import type { Inks } from './inks.ts';
import type { Box } from './sheet-layout.ts';

/** Modules of light around the code; the paper of the sheet adds to them. */
const QUIET = 2;
/** Bytes that the largest code holds at its lowest correction. */
const MOST_BYTES = 2953;

/**
 * Draws a text as a QR code into the upper left of a box, in modules of whole pixels so that their edges are sharp.
 * `scale`: pixels for each unit of the sheet. A text too long for any code leaves the box empty.
 */
export function drawQr(
  context: Context,
  text: string,
  box: Box,
  scale: number,
  { qrDark, qrLight }: Inks
): void {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return;
  // A picture is not soiled or torn: larger modules are worth more to it than their correction.
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  const count = modules.length;
  const module = Math.max(1, Math.floor((box.width * scale) / count)) / scale;
  const side = module * count;
  const y = box.y + box.height - side;
  context.fillStyle = qrLight;
  context.fillRect(box.x, y, side, side);
  context.fillStyle = qrDark;
  modules.forEach((row, down) =>
    row.forEach((isDark, across) => {
      if (isDark) context.fillRect(box.x + across * module, y + down * module, module, module);
    })
  );
}
