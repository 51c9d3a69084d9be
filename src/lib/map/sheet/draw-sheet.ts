import { SHEET_HEIGHT, SHEET_WIDTH } from '#lib/domain/sharing/making.ts';
import { drawItem, measureWith } from './draw-items.ts';
import { drawQr } from './draw-qr.ts';
import type { Inks } from './inks.ts';
import { layOut, type SheetContent } from './sheet-layout.ts';

/** A canvas for a sheet, with the sheet's own units whatever its size. `isRead`: its pixels are asked for often. */
export function makeSheetCanvas(
  scale: number,
  isRead = false
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(SHEET_WIDTH * scale);
  canvas.height = Math.round(SHEET_HEIGHT * scale);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: isRead });
  if (context === null) throw new Error('no 2d canvas');
  context.scale(scale, scale);
  return { canvas, context };
}

/** Draws the sheet around a map that is as large as its box. The faces must be loaded. */
export function drawSheet(
  map: HTMLCanvasElement,
  content: SheetContent,
  inks: Inks,
  scale: number
): HTMLCanvasElement {
  const { canvas, context } = makeSheetCanvas(scale);
  const layout = layOut(content, measureWith(context));
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, SHEET_WIDTH, SHEET_HEIGHT);
  const { x, y, width, height } = layout.map;
  context.drawImage(map, x, y, width, height);
  context.strokeStyle = inks.rule;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
  for (const item of layout.items) drawItem(context, item, inks);
  if (content.code !== null && layout.qr !== null) drawQr(context, content.code, layout.qr, scale, inks);
  return canvas;
}
