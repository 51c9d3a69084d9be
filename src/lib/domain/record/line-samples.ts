import type { Family } from './families.ts';

/** A line on a field of 44 × 12: what is stroked, and what is filled. */
export interface LineSample {
  readonly line: string;
  readonly width: number;
  /** Dots: a round line of no length every so often. */
  readonly dash?: string;
  readonly body: string;
}

const dot = (x: number, radius: number) =>
  `M${x - radius} 6a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The line character of each family, as the map draws it, for legends. */
export const LINE_SAMPLES: Readonly<Record<Family, LineSample>> = {
  visit: { line: 'M1 6h36', width: 2, body: `M43 6l-8-3.4v6.8z${dot(17, 3)}` },
  accord: { line: 'M1 4h42M1 8h42M6 1.5v9M38 1.5v9', width: 1.2, body: '' },
  aid: { line: 'M1 6h42', width: 1.2, body: dot(6, 2) + dot(17, 2.5) + dot(28, 3) + dot(39, 3.5) },
  conflict: { line: '', width: 0, body: 'M1 1.2L43 6 1 10.8z' },
  rupture: { line: 'M1 6h16M27 6h16M18.5 1.5l-3 9M28.5 1.5l-3 9', width: 2, body: '' },
  exchange: { line: 'M2 6h41', width: 2.6, dash: '0 5.6', body: '' }
};
