import type { Family } from '#lib/domain/record/families.ts';
import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import { LINE_SAMPLES, SAMPLE_DOTS, SAMPLE_WIDTHS } from '#lib/domain/record/line-samples.ts';
import type { Painter } from './inks.ts';
import { shape, type Shape } from './shapes.ts';

/** The glyph of a family, `size` units large, by its upper left corner. */
export function drawGlyph(
  family: Family,
  [x, y]: readonly [number, number],
  size: number,
  painter: Painter
): Shape {
  return shape('path', {
    transform: `translate(${x} ${y}) scale(${size / 16})`,
    fill: painter.ink(family),
    'fill-rule': 'evenodd',
    d: FAMILY_GLYPHS[family]
  });
}

/** The line of a family, 44 × 12 units times `scale`. */
export function drawLineSample(
  family: Family,
  [x, y]: readonly [number, number],
  scale: number,
  { ink }: Painter
): Shape {
  return shape(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale})` },
    LINE_SAMPLES[family].map(({ paint, d }) =>
      paint === 'fill'
        ? shape('path', { d, fill: ink(family) })
        : shape('path', {
            d,
            fill: 'none',
            stroke: ink(family),
            'stroke-width': SAMPLE_WIDTHS[paint],
            ...(paint === 'dots' && {
              'stroke-dasharray': SAMPLE_DOTS.join(' '),
              'stroke-linecap': 'round'
            })
          })
    )
  );
}
