import type { EdtfDate, EdtfPoint, Precision } from '#lib/domain/time/edtf.ts';
import { dayOf, isoOfDay, partsOfDay, type Day } from '#lib/domain/time/day.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import type { Language } from './language.ts';
import { DATE_PHRASES } from './date-phrases.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' };

/** Russian declines a date after a preposition: "декабрь 1917", but "около декабря 1917 года". */
type Case = 'nominative' | 'genitive';

/** A date in words, no more precise than its EDTF text: "24 November – 16 December 1944", "about 1936". */
export function describeDate(date: EdtfDate, language: Language): string {
  const phrases = DATE_PHRASES[language];
  const { start, end } = date;
  if (typeof start === 'string') {
    return typeof end === 'string'
      ? ''
      : phrases.until(describePlain(end, language, 'genitive'), end.precision);
  }
  if (typeof end === 'string')
    return phrases.since(describePlain(start, language, 'genitive'), start.precision);
  return start === end ? describePoint(start, language) : describeRange(start, end, language);
}

/** "10 December 1944". */
export function describeDay(day: Day, language: Language): string {
  return formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "1966", or "June 1966" at the scale of months. */
export function describeMoment(moment: Moment, language: Language): string {
  if (moment.month === undefined) return String(moment.year);
  return formatDay(dayOf(moment.year, moment.month), language, { month: 'long', year: 'numeric' });
}

/** What both ends share (a month, a year) is said once. */
function describeRange(start: EdtfPoint, end: EdtfPoint, language: Language): string {
  const from = partsOfDay(start.interval.from);
  const to = partsOfDay(end.interval.from);
  const precision = sharedPrecision(start, end);
  if (precision === 'year') return `${from.year}–${to.year}`;
  if (precision !== null && from.year === to.year) {
    const last = describePoint(end, language);
    if (precision === 'month')
      return `${formatDay(start.interval.from, language, { month: 'long' })} – ${last}`;
    if (from.month === to.month)
      return `${formatDay(start.interval.from, language, { day: 'numeric' })}–${last}`;
    return `${formatDay(start.interval.from, language, { day: 'numeric', month: 'long' })} – ${last}`;
  }
  return `${describePoint(start, language)} – ${describePoint(end, language)}`;
}

/** The precision of both ends if they have the same one and neither is qualified. */
function sharedPrecision(start: EdtfPoint, end: EdtfPoint): 'year' | 'month' | 'day' | null {
  const qualified = [start, end].some((point) => point.approximate || point.uncertain);
  if (qualified || start.precision !== end.precision) return null;
  const { precision } = start;
  return precision === 'year' || precision === 'month' || precision === 'day' ? precision : null;
}

function describePoint(point: EdtfPoint, language: Language): string {
  const phrases = DATE_PHRASES[language];
  const words = point.approximate
    ? phrases.about(describePlain(point, language, 'genitive'), point.precision)
    : describePlain(point, language, 'nominative');
  return point.uncertain ? phrases.perhaps(words) : words;
}

function describePlain(point: EdtfPoint, language: Language, grammaticalCase: Case): string {
  const phrases = DATE_PHRASES[language];
  const words = describeByPrecision(point.precision, point.interval.from, language, grammaticalCase);
  return grammaticalCase === 'genitive' ? phrases.decline(words, point.precision) : words;
}

function describeByPrecision(
  precision: Precision,
  from: Day,
  language: Language,
  grammaticalCase: Case
): string {
  const phrases = DATE_PHRASES[language];
  const { year, month } = partsOfDay(from);
  switch (precision) {
    case 'century':
      return phrases.century(year / 100 + 1);
    case 'decade':
      return phrases.decade(year);
    case 'year':
      return String(year);
    case 'season':
      return `${phrases.seasons[grammaticalCase][Math.floor((month - 3) / 3)]} ${year}`;
    case 'month': {
      if (grammaticalCase === 'nominative')
        return formatDay(from, language, { month: 'long', year: 'numeric' });
      // With a day before it, Intl sets the month in the genitive.
      return formatDay(from, language, { day: 'numeric', month: 'long', year: 'numeric' }).replace(
        /^\S+\s/u,
        ''
      );
    }
    case 'day':
      return formatDay(from, language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
}

function formatDay(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
    .format(new Date(`${isoOfDay(day)}T00:00:00Z`))
    // Russian sets "г." after the year; in a chronicle of years it is noise.
    .replace(/\s*г\.$/u, '');
  // French counts the first of the month and no other.
  return language === 'fr' && options.day !== undefined ? words.replace(/^1(?=\s|$)/u, '1ᵉʳ') : words;
}
