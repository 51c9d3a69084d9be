import { rgbOf, type Hex, type Palette } from '#lib/domain/look/palette.ts';
import type { PATTERNS } from './layers.ts';

type Pattern = (typeof PATTERNS)[number];

/** Side of a tile of a pattern in pixels of the image; the map shows it at half that size. */
const SIDE = 20;
/** The image has this many pixels for one of the screen. */
export const PATTERN_RATIO = 2;

/** The fine diagonal of dependent lands, or the hatch of an occupation; both repeat without a seam. */
export function drawPattern(pattern: Pattern, palette: Palette): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  const isHatch = pattern !== 'held';
  context.strokeStyle = withAlpha(isHatch ? palette.hatches[pattern] : palette.ink, isHatch ? 0.42 : 0.13);
  context.lineWidth = isHatch ? 3 : 1.5;
  context.lineCap = 'square';
  context.beginPath();
  // A dependent land rises, an occupation falls: told apart without colour.
  const [from, to] = isHatch ? [0, SIDE] : [SIDE, 0];
  for (const shift of isHatch ? [-SIDE, 0, SIDE] : [-SIDE, -SIDE / 2, 0, SIDE / 2, SIDE]) {
    context.moveTo(shift, from);
    context.lineTo(shift + SIDE, to);
  }
  context.stroke();
  return context.getImageData(0, 0, SIDE, SIDE);
}

function withAlpha(hex: Hex, alpha: number): string {
  return `rgb(${rgbOf(hex).join(' ')} / ${alpha})`;
}
