import { formatPath, type Path } from '#lib/domain/file/json-path.ts';

/** Why a file cannot be opened at all. The words for all of these are in dossier-words.ts. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'workbook'
  | 'archive'
  | 'too-deep'
  | 'not-json'
  | 'unknown-format'
  | 'too-many-columns'
  | 'no-rows';

/** Why a row of a table, or a Feature that was taken for one, is not used. */
export type RowFault =
  | 'no-date'
  | 'not-a-date'
  | 'no-such-day'
  | 'other-order'
  | 'short-year'
  | 'outside-atlas'
  | 'ends-before'
  | 'no-place'
  | 'unknown-place'
  | 'half-a-position'
  | 'not-a-number'
  | 'out-of-range'
  | 'swapped'
  | 'not-a-geometry'
  | 'too-many-cells'
  | 'open-quote'
  | 'too-many-events'
  | 'too-many-arcs'
  | 'too-many-places'
  | 'not-an-amount';

/** What is wrong with a part of a dossier in our own schema. */
export type PartFault =
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'malformed'
  | 'too-long'
  | 'too-many'
  | 'twice'
  | 'unknown-id'
  | 'unknown-key'
  | 'mismatch'
  | 'faint-on-light'
  | 'faint-on-dark'
  | 'tint-on-light'
  | 'tint-on-dark'
  | 'unknown-land'
  | 'outside-atlas'
  | 'newer-version'
  | 'hidden-characters';

/** Something of a file that could not be taken as it stands. */
export interface Problem {
  /** From 1, of the text; null where the format knows none. */
  readonly line: number | null;
  /** As one would write it in a program (`events[3].properties.when`); empty: a row, or the whole. */
  readonly path: string;
  readonly kind: FileFault | RowFault | PartFault;
  /** What it is about: the value, the name. */
  readonly detail?: string;
  /** The whole event or row is left out, and not just a part of it. */
  readonly isRefused: boolean;
}

/** Longer values are cut in a message: they are for reading, not for keeping. */
const DETAIL_LENGTH = 60;

/** What is wrong at a path of a dossier in our own schema; what is there otherwise is kept. */
export function problemAt(path: Path, kind: PartFault, detail?: string): Problem {
  const about = detail === undefined ? {} : { detail: cutDetail(detail) };
  return { line: null, path: formatPath(path), kind, ...about, isRefused: false };
}

export function cutDetail(text: string): string {
  const characters = [...text.slice(0, 4 * DETAIL_LENGTH)];
  return characters.length > DETAIL_LENGTH ? `${characters.slice(0, DETAIL_LENGTH).join('')}…` : text;
}
