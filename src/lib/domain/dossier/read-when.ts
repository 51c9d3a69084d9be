import { monthOf } from '#lib/domain/search/months.ts';
import { foldedWords } from '#lib/domain/search/fold.ts';
import { EdtfError, parseEdtf } from '#lib/domain/time/edtf.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import type { RowFault } from './problem.ts';

/** Which of two numbers before a year is the day. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as EDTF, or why it is none. */
export type ReadWhen = { readonly edtf: string } | { readonly fault: RowFault };

const ABOUT = /^(?:c(?:a|irca)?\.?|about|vers|env(?:iron)?\.?|около|ок\.)\s+/iu;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;
const TWO_YEARS = /^(\d{4})\s*(?:[–—]|-|\bto\b|\bà\b)\s*(\d{4})$/;

/** Reads a date as people write them: a year, ISO, EDTF, numbers around a year, or a month by its name. */
export function readWhen(given: string, order: DateOrder): ReadWhen {
  const whole = given.trim().replace(/\s+/gu, ' ');
  if (whole === '') return { fault: 'no-date' };
  const text = whole.replace(ABOUT, '');
  const read = readExact(text, order);
  return 'fault' in read || text === whole ? read : checked(`${read.edtf}~`);
}

function readExact(text: string, order: DateOrder): ReadWhen {
  const years = TWO_YEARS.exec(text);
  if (years !== null) return checked(`${years[1]}/${years[2]}`);
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return dateOf(first[1]!, first[2]!, first[3]);
  const last = YEAR_LAST.exec(text);
  if (last !== null) return ordered(last, order);
  const month = MONTH_AND_YEAR.exec(text);
  if (month !== null) return dateOf(month[2]!, month[1]!);
  if (SHORT_YEAR.test(text)) return { fault: 'short-year' };
  const named = readNamed(text);
  if (named !== null) return named;
  return checked(text);
}

/** 04/25/1960 has its month first, and 13.25.1960 has none; where points stand, the day is first everywhere. */
function ordered([, a, sign, b, year]: RegExpExecArray, order: DateOrder): ReadWhen {
  const isDayFirst = sign === '.' || order === 'dmy';
  const [day, month] = isDayFirst ? [a!, b!] : [b!, a!];
  if (Number(month) <= 12) return dateOf(year!, month, day);
  return { fault: Number(day) <= 12 && sign !== '.' ? 'other-order' : 'no-such-day' };
}

/** "12 May 1960", "May 12, 1960", «12 мая 1960 г.», "mai 1960" */
function readNamed(text: string): ReadWhen | null {
  const words = foldedWords(text);
  const month = words.map(monthOf).find((number) => number !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (month === undefined || year === undefined) return null;
  const numbers = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? []);
  return numbers.length > 1 ? { fault: 'not-a-date' } : dateOf(year, String(month), numbers[0]);
}

function dateOf(year: string, month: string, day?: string): ReadWhen {
  const parts = [month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0'));
  const read = checked([year, ...parts].join('-'));
  return 'fault' in read && read.fault === 'not-a-date' ? { fault: 'no-such-day' } : read;
}

function checked(edtf: string): ReadWhen {
  try {
    const { interval } = parseEdtf(edtf);
    return overlaps(interval, ATLAS_INTERVAL) ? { edtf } : { fault: 'outside-atlas' };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { fault: edtf.includes('/') && isTurned(edtf) ? 'ends-before' : 'not-a-date' };
  }
}

function isTurned(edtf: string): boolean {
  const [from = '', until = ''] = edtf.split('/');
  return /^\d{4}/.test(from) && /^\d{4}/.test(until) && from > until;
}

/** From one date to another; `until` may be missing, or the same. */
export function readSpan(from: string, until: string, order: DateOrder): ReadWhen {
  const start = readWhen(from, order);
  if ('fault' in start || until.trim() === '') return start;
  const end = readWhen(until, order);
  if ('fault' in end || end.edtf === start.edtf) return 'fault' in end ? end : start;
  return start.edtf.includes('/') || end.edtf.includes('/')
    ? { fault: 'not-a-date' }
    : checked(`${start.edtf}/${end.edtf}`);
}

/** What the dates of a column say about their order; null: any of them could be read either way. */
export function findOrder(dates: readonly string[]): DateOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const date of dates) {
    const match = YEAR_LAST.exec(date.trim());
    if (match === null || match[2] === '.') continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    else if (Number(match[3]) > 12) monthFirst += 1;
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst ? 'dmy' : 'mdy';
}

/** Whether any date has its order to be guessed. */
export function hasOrder(dates: readonly string[]): boolean {
  return dates.some((date) => YEAR_LAST.exec(date.trim())?.[2] === '/');
}
