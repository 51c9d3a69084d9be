import type { Family } from './families.ts';

/** `line`, `thick`, `dots`: a stroke of that character in the family's colour; `fill`: a shape of it. */
export interface SampleStroke {
  readonly paint: 'line' | 'thick' | 'dots' | 'fill';
  readonly d: string;
}

/** Widths of strokes on the field, and the dash of the dots, whose ends are round. */
export const SAMPLE_WIDTHS = { line: 1.2, thick: 2, dots: 2.6 } as const;
export const SAMPLE_DOTS = [0, 5.6] as const;

const bead = (x: number, radius: number) =>
  `M${x - radius} 6a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The line character of each family as the map draws it, as SVG paths on a field of 44 × 12. */
export const LINE_SAMPLES: Readonly<Record<Family, readonly SampleStroke[]>> = {
  visit: [
    { paint: 'thick', d: 'M1 6h36' },
    { paint: 'fill', d: `M43 6l-8-3.4v6.8z${bead(17, 3)}` }
  ],
  accord: [{ paint: 'line', d: 'M1 4h42M1 8h42M6 1.5v9M38 1.5v9' }],
  aid: [
    { paint: 'line', d: 'M1 6h42' },
    { paint: 'fill', d: bead(6, 2) + bead(17, 2.5) + bead(28, 3) + bead(39, 3.5) }
  ],
  conflict: [{ paint: 'fill', d: 'M1 1.2L43 6 1 10.8z' }],
  rupture: [{ paint: 'thick', d: 'M1 6h16M27 6h16M18.5 1.5l-3 9M28.5 1.5l-3 9' }],
  exchange: [{ paint: 'dots', d: 'M2 6h41' }]
};
