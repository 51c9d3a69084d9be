import { quantileOf } from '../table.ts';

/** What one way of showing a table costs. Times in ms. */
export interface Measured {
  /** From the file to the first frame. */
  readonly opening: number;
  /** Its longest task on the main thread. */
  readonly longest: number;
  /** Of the main thread, for each step of the year. */
  readonly steps: readonly number[];
  /** Bytes uploaded to the GPU by a step, median. */
  readonly uploaded: number;
  /** Bytes that the process holds. */
  readonly memory: number;
  /** Of the main thread, for what lies under the pointer. */
  readonly picking: number;
}

/** One line of the comparison; `failure` where it did not come to the end. */
export interface Line {
  readonly way: string;
  readonly measured: Measured | { readonly failure: string };
}

const COLUMNS = [
  'step, median',
  '× bundles',
  'step, p95',
  'uploaded',
  'memory',
  'to first frame',
  'longest task',
  'pick'
];

/** A table of all ways; `baseWay`: the one that the others are measured against. */
export function formatComparison(title: string, lines: readonly Line[], baseWay: string): string {
  const first = lines.find(({ way }) => way === baseWay)?.measured;
  const base = first !== undefined && 'steps' in first ? quantileOf(first.steps, 0.5) : Number.NaN;
  const width = Math.max(...lines.map(({ way }) => way.length));
  const head = ['  '.padEnd(width + 2), ...COLUMNS.map((name) => name.padStart(15))].join('');
  const body = lines.map(({ way, measured }) => {
    if ('failure' in measured) return `  ${way.padEnd(width)}  ${measured.failure}`;
    const median = quantileOf(measured.steps, 0.5);
    const cells = [
      `${median.toFixed(1)} ms`,
      `${(median / base).toFixed(1)} ×`,
      `${quantileOf(measured.steps, 0.95).toFixed(1)} ms`,
      `${(measured.uploaded / 1000).toFixed(0)} kB`,
      `${(measured.memory / 1e6).toFixed(0)} MB`,
      `${(measured.opening / 1000).toFixed(1)} s`,
      `${measured.longest.toFixed(0)} ms`,
      `${measured.picking.toFixed(1)} ms`
    ];
    return `  ${way.padEnd(width)}${cells.map((cell) => cell.padStart(15)).join('')}`;
  });
  return [title, head, ...body, ''].join('\n');
}
