import type { Family } from '#lib/domain/record/families.ts';
import { FAMILY_GLYPHS } from '#lib/domain/record/family-glyphs.ts';
import { LINE_SAMPLES } from '#lib/domain/record/line-samples.ts';
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
  const { line, width, dash, body } = LINE_SAMPLES[family];
  const round: Shape['attributes'] =
    dash === undefined ? {} : { 'stroke-dasharray': dash, 'stroke-linecap': 'round' };
  return shape('g', { transform: `translate(${x} ${y}) scale(${scale})` }, [
    ...(line === ''
      ? []
      : [shape('path', { d: line, fill: 'none', stroke: ink(family), 'stroke-width': width, ...round })]),
    ...(body === '' ? [] : [shape('path', { d: body, fill: ink(family) })])
  ]);
}
