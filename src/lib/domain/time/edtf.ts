import parseText, {
  Century,
  Date as SimpleDate,
  Decade,
  Interval as Span,
  List,
  Season,
  Set as EdtfSet,
  Year
} from 'edtf';
import { dayOf, partsOfDay, type Day } from './day.ts';
import type { Interval } from './interval.ts';

/** How finely a date is known; a season is finer than a year, an unspecified digit (`195X`) coarser. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** One end of a date, or a whole simple date. */
export interface EdtfPoint {
  readonly interval: Interval;
  readonly precision: Precision;
  /** `~` or `%`: the source says "about". */
  readonly approximate: boolean;
  /** `?` or `%`: the source itself is in doubt. */
  readonly uncertain: boolean;
}

/** An open (`..`) or unknown (nothing) end of an interval. */
export type EdtfOpenEnd = 'open' | 'unknown';

export interface EdtfDate {
  readonly text: string;
  /** Everything that the text covers: from the earliest to the latest possible day. */
  readonly interval: Interval;
  /** Equal to each other for a simple date. */
  readonly start: EdtfPoint | EdtfOpenEnd;
  readonly end: EdtfPoint | EdtfOpenEnd;
  /** `[1920..1924]`: not all of the time from one to the other, but some time in it. */
  readonly between?: true;
}

/** The library goes by the names of its classes, which a bundler shortens. */
const KINDS = { Century, Date: SimpleDate, Decade, Interval: Span, List, Season, Set: EdtfSet, Year };
for (const [name, kind] of Object.entries(KINDS)) Object.defineProperty(kind, 'type', { value: name });

export class EdtfError extends Error {
  constructor(text: string, reason: string) {
    super(`"${text}" is not an EDTF level 1 date: ${reason}`);
    this.name = 'EdtfError';
  }
}

/** The parts of the library's date that are read here. */
interface LibraryDate {
  type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
  min: number;
  max: number;
  precision?: number;
  values?: number[];
  unspecified?: { value: number };
  lower?: LibraryDate | number | null;
  upper?: LibraryDate | number | null;
}

/**
 * What of level 1 a simple date may be: a year, month, day or season; with `X` for the digits that are not known;
 * with one qualifier at the end. The library reads more (level 2, clock times) and less (no qualified season).
 */
const LEVEL_1 = /^(-?\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)([?~%]?)$/;

/** The one form of level 2 that is read: one of a set, which is how EDTF says "between". */
const BETWEEN = /^\[([^\].,[]+)\.\.([^\].,[]+)\]$/;

const MS_PER_DAY = 86_400_000;
/** Bits of the library's mask for unspecified digits: YYYYMMDD from the lowest bit. */
const UNSPECIFIED = { year: 0b1000, decade: 0b0100, month: 0b110000, day: 0b11000000 };

/**
 * Reads an EDTF level 1 text (https://www.loc.gov/standards/datetime/), or `[1920..1924]`, into a half-open interval
 * of days with precision and qualifiers. Throws an EdtfError that says what is wrong.
 */
export function parseEdtf(text: string): EdtfDate {
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return { ...parseSpan(text, first, last), between: true };
  const [startText, endText, ...rest] = text.split('/');
  if (startText === undefined || rest.length > 0) throw new EdtfError(text, 'more than one "/"');
  if (endText === undefined) {
    const point = parsePoint(text, text);
    return { text, interval: point.interval, start: point, end: point };
  }
  return parseSpan(text, startText, endText);
}

function parseSpan(text: string, startText: string, endText: string): EdtfDate {
  const start = parseEnd(text, startText);
  const end = parseEnd(text, endText);
  if (typeof start === 'string' && typeof end === 'string') throw new EdtfError(text, 'both ends are open');
  const interval = {
    from: typeof start === 'string' ? -Infinity : start.interval.from,
    until: typeof end === 'string' ? Infinity : end.interval.until
  };
  if (typeof start !== 'string' && typeof end !== 'string' && start.interval.from > end.interval.from) {
    throw new EdtfError(text, 'it ends before it begins');
  }
  return { text, interval, start, end };
}

function parseEnd(whole: string, text: string): EdtfPoint | EdtfOpenEnd {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parsePoint(whole, text);
}

function parsePoint(whole: string, text: string): EdtfPoint {
  const [, plain, qualifier] = LEVEL_1.exec(text) ?? [];
  if (plain === undefined) throw new EdtfError(whole, `"${text}" has not its form`);
  const date = parseWithLibrary(whole, plain);
  const qualifiers = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%'
  };
  if (date.type === 'Season') return { interval: seasonOf(whole, date), precision: 'season', ...qualifiers };
  if (date.type !== 'Date') throw new EdtfError(whole, `a ${date.type.toLowerCase()} is beyond level 1`);
  const point = { interval: intervalOf(date), precision: precisionOf(date), ...qualifiers };
  // The library takes 29 February of a common year for 1 March.
  if (point.precision === 'day' && partsOfDay(point.interval.from).day !== Number(plain.slice(-2))) {
    throw new EdtfError(whole, `"${text}" is not a day of the calendar`);
  }
  return point;
}

function parseWithLibrary(whole: string, text: string): LibraryDate {
  try {
    return parseText(text) as LibraryDate;
  } catch (error) {
    throw new EdtfError(whole, (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
  }
}

function intervalOf(date: LibraryDate): Interval {
  // The library's `max` is the last millisecond of the last day.
  return { from: Math.floor(date.min / MS_PER_DAY), until: Math.floor(date.max / MS_PER_DAY) + 1 };
}

function precisionOf(date: LibraryDate): Precision {
  const unspecified = date.unspecified?.value ?? 0;
  if ((unspecified & UNSPECIFIED.decade) !== 0) return 'century';
  if ((unspecified & UNSPECIFIED.year) !== 0) return 'decade';
  if ((unspecified & UNSPECIFIED.month) !== 0 || date.precision === 1) return 'year';
  if ((unspecified & UNSPECIFIED.day) !== 0 || date.precision === 2) return 'month';
  return 'day';
}

/**
 * EDTF's seasons 21–24 are spring to winter "independent of location"; all of ours are of the northern
 * hemisphere, so spring is March to May and winter runs into the next year.
 */
function seasonOf(whole: string, date: LibraryDate): Interval {
  const [year, season] = date.values ?? [];
  if (year === undefined || season === undefined || season < 21 || season > 24) {
    throw new EdtfError(whole, 'only the seasons 21 to 24 belong to level 1');
  }
  const firstMonth = 3 + (season - 21) * 3;
  const from: Day = dayOf(year, firstMonth);
  return { from, until: dayOf(year, firstMonth + 3) };
}
