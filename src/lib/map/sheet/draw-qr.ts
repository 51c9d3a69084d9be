import { encodeQrCode } from '#lib/domain/sharing/qr-code.ts';
import type { Context } from './draw-items.ts';
import type { Inks } from './inks.ts';
import type { Box } from './sheet-layout.ts';

/**
 * Draws a text as a QR code into the lower left of a box, in modules of whole pixels so that their edges are sharp.
 * `scale`: pixels for each unit of the sheet. A text too long for any code leaves the box empty.
 */
export function drawQr(
  context: Context,
  text: string,
  box: Box,
  scale: number,
  { qrDark, qrLight }: Inks
): void {
  // A picture is not soiled or torn: larger modules are worth more to it than their correction. Its paper is quiet too.
  const code = encodeQrCode(text, { correction: 'low', quiet: 2 });
  if (code === null) return;
  const module = Math.max(1, Math.floor((box.width * scale) / code.size)) / scale;
  const side = module * code.size;
  context.save();
  context.translate(box.x, box.y + box.height - side);
  context.scale(module, module);
  context.fillStyle = qrLight;
  context.fillRect(0, 0, code.size, code.size);
  context.fillStyle = qrDark;
  context.fill(new Path2D(code.path));
  context.restore();
}
