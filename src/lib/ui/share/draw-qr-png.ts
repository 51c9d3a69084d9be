import type { QrCode } from '#lib/domain/sharing/qr-code.ts';

/** Pixels a module: whole ones, so that every edge is sharp. */
const MODULE = 24;

/** The code as a PNG. Throws if the browser cannot draw one. */
export async function drawQrPng({ size, path }: QrCode): Promise<Blob> {
  const canvas = new OffscreenCanvas(size * MODULE, size * MODULE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(MODULE, MODULE);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas.convertToBlob({ type: 'image/png' });
}
