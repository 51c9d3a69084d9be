import { cleanText } from '#lib/domain/file/clean-text.ts';
import type { Mapping, Role } from './columns.ts';
import { plainText } from './feature-table.ts';
import { readSpan, type DateOrder, type ReadWhen } from './read-when.ts';
import type { Row } from './table.ts';

/** What a row says, by what its columns mean; an empty text where it says nothing. */
export type Cells = (role: Role) => string;

/** Texts of programs that keep markup lose it; all lose what cannot be seen. */
export function cellsOfRow({ cells }: Row, mapping: Mapping, hasMarkup = false): Cells {
  return (role) => {
    const index = mapping[role];
    const text = cleanText(index === undefined ? '' : (cells[index] ?? '')).trim();
    return hasMarkup ? plainText(text) : text;
  };
}

/** The date of a row, of one column or of several; `detail` is what is wrong with it. */
export function readRowWhen(cells: Cells, order: DateOrder): ReadWhen & { detail?: string } {
  const start = cells('start') || ofParts(cells, 'year', 'month', 'day');
  const end = cells('end') || ofParts(cells, 'endYear', 'endMonth', 'endDay');
  const read = readSpan(start, end, order);
  return 'fault' in read ? { ...read, detail: [start, end].filter(Boolean).join(' – ') } : read;
}

function ofParts(cells: Cells, year: Role, month: Role, day: Role): string {
  const parts = [cells(year), cells(month), cells(day)];
  const until = parts.findIndex((part) => part === '');
  return (until < 0 ? parts : parts.slice(0, until)).join('-');
}
