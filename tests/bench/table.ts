/** One line of what was measured. `ratio` is to what `note` names. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly ratio?: number;
  readonly note?: string;
}

export function formatTable(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, value, ratio, note }) =>
    [
      `  ${name.padEnd(width)}`,
      value.padStart(12),
      ratio === undefined ? ''.padStart(7) : `${ratio.toFixed(2)} ×`.padStart(7),
      note ?? ''
    ]
      .join('  ')
      .trimEnd()
  );
  return [title, ...lines, ''].join('\n');
}

export function medianOf(numbers: readonly number[]): number {
  return quantileOf(numbers, 0.5);
}

/** Nearest rank; `share` from 0 to 1. NaN for no numbers. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
