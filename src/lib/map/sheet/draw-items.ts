import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { LINE_SAMPLES, SAMPLE_DOTS, SAMPLE_WIDTHS } from '#lib/domain/record/line-samples.ts';
import { fontOf, type Inks } from './inks.ts';
import type { Face, Measure } from './set-text.ts';
import type { Item } from './sheet-layout.ts';

export type Context = CanvasRenderingContext2D;

/** Glyphs are drawn this large, in units of the sheet. */
const GLYPH = 12;

export function measureWith(context: Context): Measure {
  return (text: string, face: Face) => {
    context.font = fontOf(face);
    return context.measureText(text).width;
  };
}

export function drawItem(context: Context, item: Item, inks: Inks): void {
  switch (item.kind) {
    case 'text':
      context.font = fontOf(item.face);
      context.fillStyle = item.ink === 'ink' ? inks.ink : inks.soft;
      return context.fillText(item.text, item.x, item.y);
    case 'sample':
      return drawAt(context, item.x, item.y, 1, () => drawSample(context, item.family, inks));
    case 'glyph':
      return drawAt(context, item.x, item.y, GLYPH / 16, () => {
        context.fillStyle = inks.palette.families[item.family];
        context.fill(new Path2D(FAMILY_GLYPHS[item.family]), 'evenodd');
      });
    case 'swatch':
      context.fillStyle = inks.palette.lands[item.land];
      context.fillRect(item.x, item.y, GLYPH, GLYPH - 2);
      context.strokeStyle = inks.rule;
      context.lineWidth = 0.75;
      return context.strokeRect(item.x, item.y, GLYPH, GLYPH - 2);
    case 'rule':
      context.fillStyle = inks.rule;
      return context.fillRect(item.x, item.y, item.width, 0.75);
  }
}

function drawAt(context: Context, x: number, y: number, scale: number, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  draw();
  context.restore();
}

function drawSample(context: Context, family: Family, { palette }: Inks): void {
  const color = palette.families[family];
  for (const { paint, d } of LINE_SAMPLES[family]) {
    const path = new Path2D(d);
    if (paint === 'fill') {
      context.fillStyle = color;
      context.fill(path);
      continue;
    }
    context.strokeStyle = color;
    context.lineWidth = SAMPLE_WIDTHS[paint];
    context.lineCap = paint === 'dots' ? 'round' : 'butt';
    context.setLineDash(paint === 'dots' ? [...SAMPLE_DOTS] : []);
    context.stroke(path);
  }
}
