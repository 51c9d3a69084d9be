import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { Language } from './language.ts';

/** How what is written with dashes and arrows is said by those who read it aloud. */
interface Spoken {
  route(from: string, to: string): string;
  both(one: string, other: string): string;
  /** From one day or year to another; what both share stands with the second. */
  days(from: string, to: string): string;
  years(from: string, to: string): string;
  /** Between months; null where that would take a case that is not at hand. */
  months(from: string, to: string): string | null;
}

const SPOKEN: Readonly<Record<Language, Spoken>> = {
  en: {
    route: (from, to) => `${from} to ${to}`,
    both: (one, other) => `${one} and ${other}`,
    days: (from, to) => `${from} to ${to}`,
    years: (from, to) => `${from} to ${to}`,
    months: (from, to) => `${from} to ${to}`
  },
  fr: {
    // "De" and "à" would have to be one with the articles of some cities.
    route: (from, to) => `${from} vers ${to}`,
    both: (one, other) => `${one} et ${other}`,
    days: (from, to) => `du ${from} au ${to}`,
    years: (from, to) => `de ${from} à ${to}`,
    months: () => null
  },
  ru: {
    // Cities are at hand in the nominative alone.
    route: (from, to) => `${from} — ${to}`,
    both: (one, other) => `${one} и ${other}`,
    days: (from, to) => `${/^2\b/u.test(from) ? 'со' : 'с'} ${from} по ${to}`,
    years: (from, to) => `с ${from} по ${to} год`,
    months: () => null
  }
};

const DASH = /[\s\u00a0]*[–—][\s\u00a0]*/u;
const YEAR = /\d{4}/gu;

/** The date of an event as it is said where the year has just been said: "20 June to 1 July"; empty if nothing is left. */
export function sayDate(date: string, year: number, language: Language): string {
  const years = date.match(YEAR) ?? [];
  const own = years.length === 1 && years[0] === String(year);
  const short = own ? date.replace(new RegExp(`[\\s\\u00a0]*${year}$`, 'u'), '') : date;
  const parts = short.split(DASH);
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return short;
  const { days, years: sayYears, months } = SPOKEN[language];
  if (/^\d{4}$/u.test(from) && /^\d{4}$/u.test(to)) return sayYears(from, to);
  if (/^\d{1,2}(?!\d)/u.test(from) && /^\d{1,2}(?!\d)/u.test(to)) return days(from, to);
  return (/^\p{L}+$/u.test(from) ? months(from, to) : null) ?? short;
}

/** Where an event went, as it is said: "Paris to Moscow"; a single name for a point. `names`: of its stops, by cities. */
export function sayRoute(
  names: readonly string[],
  direction: AtlasEvent['direction'],
  language: Language
): string {
  const [from] = names;
  if (from === undefined) return '';
  // Who comes back home has been somewhere.
  const to = names.findLast((name) => name !== from);
  if (to === undefined) return from;
  const { route, both } = SPOKEN[language];
  return direction === 'mutual' ? both(from, to) : route(from, to);
}
