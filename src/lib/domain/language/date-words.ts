import type { EdtfDate, EdtfPoint } from '#lib/domain/time/edtf.ts';
import { partsOfDay } from '#lib/domain/time/day.ts';
import { DATE_PHRASES, type Case, type SpokenDate } from './date-phrases.ts';
import { formatDay } from './day-words.ts';
import type { Language } from './language.ts';

/** A date in words, no more precise than its EDTF text: "24 November – 16 December 1944", "about 1936". */
export function describeDate(date: EdtfDate, language: Language): string {
  const phrases = DATE_PHRASES[language];
  const { start, end } = date;
  const doubt = (point: EdtfPoint) => (point.uncertain ? phrases.doubtful : '');
  const speak = (point: EdtfPoint) => speakPoint(point, language);
  if (typeof start === 'string') {
    if (typeof end === 'string') return '';
    return phrases.until(speak(end)) + doubt(end) + (start === 'unknown' ? phrases.unknownStart : '');
  }
  if (typeof end === 'string') {
    return phrases.since(speak(start)) + doubt(start) + (end === 'unknown' ? phrases.unknownEnd : '');
  }
  if (start === end) return phrases.simple(speak(start)) + doubt(start);
  const doubts = { start: doubt(start), end: doubt(end) };
  if (date.between) return phrases.between(speak(start), speak(end), doubts);
  const span = describeSpan(start, end, language);
  if (span === null) return phrases.fromTo(speak(start), speak(end), doubts);
  return (start.approximate ? phrases.aboutSpan(span) : span) + doubt(start);
}

/**
 * Two ends of the same precision and qualifier with a dash, without the qualifier; what both share is said once.
 * Otherwise null.
 */
function describeSpan(start: EdtfPoint, end: EdtfPoint, language: Language): string | null {
  const alike = start.approximate === end.approximate && start.uncertain === end.uncertain;
  const { precision } = start;
  if (!alike || precision !== end.precision || precision === 'decade' || precision === 'century') return null;
  const [from, to] = [partsOfDay(start.interval.from), partsOfDay(end.interval.from)];
  if (precision === 'year') return `${from.year}–${to.year}`;
  const { dash, seasons } = DATE_PHRASES[language];
  const last = describePoint(end, language, 'nominative');
  // The winter has two years, which the beginning cannot leave to the end.
  if (from.year !== to.year || (precision === 'season' && to.month === 12))
    return `${describePoint(start, language, 'nominative')}${dash}${last}`;
  switch (precision) {
    case 'season':
      return `${seasons.nominative[seasonOf(from.month)]}${dash}${last}`;
    case 'month':
      return `${formatDay(start.interval.from, language, { month: 'long' })}${dash}${last}`;
    case 'day':
      if (from.month === to.month)
        return `${formatDay(start.interval.from, language, { day: 'numeric' })}–${last}`;
      return `${formatDay(start.interval.from, language, { day: 'numeric', month: 'long' })}${dash}${last}`;
  }
}

function speakPoint(point: EdtfPoint, language: Language): SpokenDate {
  return {
    precision: point.precision,
    about: point.approximate,
    in: (grammaticalCase) => describePoint(point, language, grammaticalCase)
  };
}

/** A date without its qualifiers. */
function describePoint(point: EdtfPoint, language: Language, grammaticalCase: Case): string {
  const words = describeByPrecision(point, language, grammaticalCase);
  return DATE_PHRASES[language].decline(words, point.precision, grammaticalCase);
}

function describeByPrecision(
  { precision, interval: { from } }: EdtfPoint,
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
    case 'season': {
      const season = seasonOf(month);
      const name = phrases.seasons[grammaticalCase][season] ?? '';
      return season === 3 ? phrases.winter(name, year) : `${name} ${year}`;
    }
    case 'month': {
      const full = { day: 'numeric', month: 'long', year: 'numeric' } as const;
      // With a day before it, Intl sets the Russian month in the genitive.
      if (grammaticalCase === 'genitive') return formatDay(from, language, full).replace(/^\S+\s/u, '');
      return formatDay(from, language, { month: 'long', year: 'numeric' });
    }
    case 'day':
      return formatDay(from, language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
}

/** 0 spring … 3 winter, by the month in which a season begins. */
function seasonOf(month: number): number {
  return Math.floor((month - 3) / 3);
}
