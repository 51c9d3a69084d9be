import { dayOf, isoOfDay, type Day } from '#lib/domain/time/day.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import type { Language } from './language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' };

/** "10 December 1944". */
export function describeDay(day: Day, language: Language): string {
  return formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "1966", or "June 1966" at the scale of months. */
export function describeMoment(moment: Moment, language: Language): string {
  if (moment.month === undefined) return String(moment.year);
  return formatDay(dayOf(moment.year, moment.month), language, { month: 'long', year: 'numeric' });
}

/** From a year to a moment: "1944–1958", "1944 – June 1958"; the moment alone if it is that year or there is none. */
export function describeYears(from: number | null, moment: Moment, language: Language): string {
  const now = describeMoment(moment, language);
  if (from === null || String(from) === now) return now;
  return moment.month === undefined ? `${from}–${now}` : `${from} – ${now}`;
}

/** A day in words, or as much of it as `options` ask for. */
export function formatDay(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
    .format(new Date(`${isoOfDay(day)}T00:00:00Z`))
    // Russian sets "г." after the year; in a chronicle of years it is noise.
    .replace(/\s*г\.$/u, '');
  // French counts the first of the month and no other.
  return language === 'fr' && options.day !== undefined ? words.replace(/^1(?=\s|$)/u, '1ᵉʳ') : words;
}
