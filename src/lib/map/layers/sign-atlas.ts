import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { Palette } from '#lib/domain/look/palette.ts';

/** Pixels a sign takes in the atlas: three times its size on the screen. */
const SIGN_CELL = 72;

/** A cell of the atlas as deck.gl asks for it, by its place from the left. */
export function cellAt(index: number) {
  return {
    x: index * SIGN_CELL,
    y: 0,
    width: SIGN_CELL,
    height: SIGN_CELL,
    anchorX: SIGN_CELL / 2,
    anchorY: SIGN_CELL / 2,
    mask: false
  };
}

/** What deck.gl reads as a texture. */
export type SignAtlas = ImageData;

/**
 * Draws every family's glyph on a disc of its colour, side by side in the order of FAMILIES, and after them the badge
 * of what is disputed: a sign of inequality in ink on paper.
 */
export function drawSignAtlas(palette: Palette, glyphColor: string): SignAtlas {
  const canvas = document.createElement('canvas');
  canvas.width = SIGN_CELL * (FAMILIES.length + 1);
  canvas.height = SIGN_CELL;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  FAMILIES.forEach((family, index) => {
    const middle = SIGN_CELL / 2;
    context.save();
    context.translate(index * SIGN_CELL, 0);
    context.beginPath();
    context.arc(middle, middle, middle - 2, 0, 2 * Math.PI);
    context.fillStyle = palette.halo;
    context.fill();
    context.beginPath();
    context.arc(middle, middle, middle - 6, 0, 2 * Math.PI);
    context.fillStyle = palette.families[family];
    context.fill();
    // The glyph's field of 16 takes half of the disc.
    const scale = (SIGN_CELL * 0.56) / 16;
    context.translate(middle - 8 * scale, middle - 8 * scale);
    context.scale(scale, scale);
    context.fillStyle = glyphColor;
    context.fill(new Path2D(FAMILY_GLYPHS[family]), 'evenodd');
    context.restore();
  });
  drawBadge(context, palette);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawBadge(context: CanvasRenderingContext2D, palette: Palette): void {
  const middle = SIGN_CELL / 2;
  context.save();
  context.translate(SIGN_CELL * FAMILIES.length, 0);
  context.beginPath();
  context.arc(middle, middle, middle - 4, 0, 2 * Math.PI);
  context.fillStyle = palette.halo;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 5;
  context.stroke();
  context.beginPath();
  for (const [x1, y1, x2, y2] of NOT_EQUAL) {
    context.moveTo(x1 * SIGN_CELL, y1 * SIGN_CELL);
    context.lineTo(x2 * SIGN_CELL, y2 * SIGN_CELL);
  }
  context.lineWidth = 7;
  context.stroke();
  context.restore();
}

/** Strokes of the sign ≠, in shares of the cell. */
const NOT_EQUAL = [
  [0.28, 0.41, 0.72, 0.41],
  [0.28, 0.59, 0.72, 0.59],
  [0.6, 0.27, 0.4, 0.73]
] as const;
