import { dayOf, partsOfDay } from '#lib/domain/time/day.ts';
import { contains, type Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL, type Moment } from '#lib/domain/time/moment.ts';
import { monthOf } from './months.ts';

/** A time among what was typed, and the words that are left. */
export interface TimeAsked {
  readonly interval: Interval;
  /** The words that say it. */
  readonly said: readonly string[];
  /** Where the slider can stand for it: of a span or a decade there is no such moment. */
  readonly moment: Moment | null;
  readonly rest: readonly string[];
}

type Time = Pick<TimeAsked, 'interval' | 'moment'>;
type Read = (...figures: number[]) => Time | null;

/** Two figures ("mai 68", "1944–46") are a year of this century. */
const CENTURY = 1900;

/** Names of months stand as `m05` in what these match; the first that fits counts. */
const FORMS: readonly (readonly [form: RegExp, read: Read])[] = [
  [/\b(\d{1,2}) m(\d\d) (\d{4}|\d\d)\b/, (day, month, year) => readDay(year, month, day)],
  [/\bm(\d\d) (\d{1,2}) (\d{4})\b/, (month, day, year) => readDay(year, month, day)],
  [/\b(\d{4}) (\d\d) (\d\d)\b/, readDay],
  [/\bm(\d\d) (\d{4}|\d\d)\b/, (month, year) => readMonth(year, month)],
  [/\b(\d{4}) m?(\d\d)\b/, readMonth],
  [/\b(\d{3}0)s\b/, readDecade],
  [/\b(\d{3}0) ?(?:e|kh|gg)\b/, readDecade],
  [/\bannees (\d{3}0|\d0)\b/, readDecade],
  [/\b(\d{4}) (\d{4}|\d\d)\b/, readSpan],
  [/\b(\d{4})\b/, (year) => readSpan(year, year)]
];

/** Finds a day, a month, a year, a decade or a span of years among folded words; null if they name none in the atlas. */
export function timeAskedIn(words: readonly string[]): TimeAsked | null {
  const text = words.map((word) => markMonth(word)).join(' ');
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const time = match === null ? null : read(...match.slice(1).map(Number));
    if (match === null || time === null || !isInAtlas(time.interval)) continue;
    const before = countWords(text.slice(0, match.index));
    const used = countWords(match[0]);
    return {
      ...time,
      said: words.slice(before, before + used),
      rest: [...words.slice(0, before), ...words.slice(before + used)]
    };
  }
  return null;
}

function markMonth(word: string): string {
  const month = monthOf(word);
  return month === undefined ? word : `m${String(month).padStart(2, '0')}`;
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

function readDay(shortYear = 0, month = 0, day = 0): Time | null {
  const year = fullYear(shortYear);
  const from = dayOf(year, month, day);
  const parts = partsOfDay(from);
  if (parts.month !== month || parts.day !== day) return null;
  return { interval: { from, until: from + 1 }, moment: { year, month } };
}

function readMonth(shortYear = 0, month = 0): Time | null {
  if (month < 1 || month > 12) return null;
  const year = fullYear(shortYear);
  return { interval: { from: dayOf(year, month), until: dayOf(year, month + 1) }, moment: { year, month } };
}

function readDecade(shortYear = 0): Time {
  const year = fullYear(shortYear);
  return { interval: { from: dayOf(year), until: dayOf(year + 10) }, moment: null };
}

function readSpan(first = 0, shortLast = 0): Time | null {
  const last = fullYear(shortLast);
  if (last < first) return null;
  return {
    interval: { from: dayOf(first), until: dayOf(last + 1) },
    moment: first === last ? { year: first } : null
  };
}

function fullYear(year: number): number {
  return year < 100 ? CENTURY + year : year;
}

/** A decade or span may begin before the atlas or end after it. */
function isInAtlas({ from, until }: Interval): boolean {
  return contains(ATLAS_INTERVAL, from) || contains(ATLAS_INTERVAL, until - 1);
}
