import { dayOf, partsOfDay, type Day } from './day.ts';
import type { Interval } from './interval.ts';

/** What the slider points at: a year, or a month of it (1–12). */
export interface Moment {
  readonly year: number;
  readonly month?: number;
}

export type Scale = 'years' | 'months';

/** The atlas runs from the October Revolution to the end of the Soviet Union. */
export const FIRST_YEAR = 1917;
export const LAST_YEAR = 1991;
/** Borders are known from the October Revolution on. */
export const FIRST_DAY = dayOf(FIRST_YEAR, 11, 7);
const FIRST_MONTH = 11;
export const ATLAS_INTERVAL: Interval = { from: dayOf(FIRST_YEAR, FIRST_MONTH), until: dayOf(LAST_YEAR + 1) };

export function scaleOf(moment: Moment): Scale {
  return moment.month === undefined ? 'years' : 'months';
}

/** "1966" is [1966-01-01, 1967-01-01); "1966-06" is [1966-06-01, 1966-07-01). */
export function intervalOfMoment({ year, month }: Moment): Interval {
  return month === undefined
    ? { from: dayOf(year), until: dayOf(year + 1) }
    : { from: dayOf(year, month), until: dayOf(year, month + 1) };
}

/** The moment of the given scale in which a day lies, held inside the atlas. */
export function momentOfDay(day: Day, scale: Scale): Moment {
  const { year, month } = partsOfDay(day);
  return clampMoment(scale === 'years' ? { year } : { year, month });
}

export function clampMoment(moment: Moment): Moment {
  if (moment.year < FIRST_YEAR || isBeforeFirstMonth(moment))
    return moment.month === undefined ? { year: FIRST_YEAR } : { year: FIRST_YEAR, month: FIRST_MONTH };
  if (moment.year > LAST_YEAR)
    return moment.month === undefined ? { year: LAST_YEAR } : { year: LAST_YEAR, month: 12 };
  return moment;
}

function isBeforeFirstMonth({ year, month }: Moment): boolean {
  return year === FIRST_YEAR && month !== undefined && month < FIRST_MONTH;
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return a.year === b.year && a.month === b.month;
}

/** The moment as a whole number of steps of its own scale: years, or months since year 0. */
export function indexOfMoment({ year, month }: Moment): number {
  return month === undefined ? year : year * 12 + (month - 1);
}

export function momentOfIndex(index: number, scale: Scale): Moment {
  return scale === 'years'
    ? { year: index }
    : { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The first and last index of the atlas in a scale. */
export function rangeOfScale(scale: Scale): { first: number; last: number } {
  return scale === 'years'
    ? { first: FIRST_YEAR, last: LAST_YEAR }
    : { first: FIRST_YEAR * 12 + FIRST_MONTH - 1, last: LAST_YEAR * 12 + 11 };
}

/** Moves by steps of the moment's own scale and stops at the ends of the atlas. */
export function stepMoment(moment: Moment, steps: number): Moment {
  const scale = scaleOf(moment);
  const { first, last } = rangeOfScale(scale);
  return momentOfIndex(Math.min(last, Math.max(first, indexOfMoment(moment) + steps)), scale);
}

/** `1966` or `1966-06`: an EDTF text. */
export function formatMoment({ year, month }: Moment): string {
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** Reads `1966` or `1966-06`; null if it is neither. The year may lie outside the atlas. */
export function parseMoment(text: string): Moment | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { year, month } : null;
}

export function isInAtlas(moment: Moment): boolean {
  return moment.year >= FIRST_YEAR && moment.year <= LAST_YEAR && !isBeforeFirstMonth(moment);
}

/** Months are shown five years at a time; years all at once. */
const PAGE_YEARS = 5;

/** The first and last index that the timeline shows around a moment. */
export function pageOfMoment(moment: Moment): { first: number; last: number } {
  if (moment.month === undefined) return rangeOfScale('years');
  const firstYear = FIRST_YEAR + Math.floor((moment.year - FIRST_YEAR) / PAGE_YEARS) * PAGE_YEARS;
  return { first: firstYear * 12, last: (firstYear + PAGE_YEARS) * 12 - 1 };
}
