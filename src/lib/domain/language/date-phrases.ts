import type { Precision } from '#lib/domain/time/edtf.ts';
import type { Language } from './language.ts';

const NBSP = '\u00a0';

/** A Russian date stands in the genitive after "с" and "около", and in the accusative after "по". */
export type Case = 'nominative' | 'genitive' | 'accusative';

/** One end of a date, ready to be put into a phrase. */
export interface SpokenDate {
  readonly precision: Precision;
  /** The source says "about". */
  readonly about: boolean;
  /** The date in words, unqualified. */
  in(grammaticalCase: Case): string;
}

/** What stands behind an end that is in doubt; nothing behind one that is not. */
interface Doubt {
  readonly start: string;
  readonly end: string;
}

type Seasons = readonly [spring: string, summer: string, autumn: string, winter: string];

/** The words around a date. An end that is in doubt gets `perhaps` behind it afterwards. */
export interface DatePhrases {
  /** A whole date that is not an interval. */
  simple(date: SpokenDate): string;
  /** A span with a dash, about whose ends the source says "about". */
  aboutSpan(span: string): string;
  since(date: SpokenDate): string;
  until(date: SpokenDate): string;
  /** Both ends, in words; what they share is said twice. */
  fromTo(start: SpokenDate, end: SpokenDate, doubt: Doubt): string;
  /** One of the days from the beginning of one to the end of the other. */
  between(start: SpokenDate, end: SpokenDate, doubt: Doubt): string;
  /** Behind a date that is in doubt. */
  readonly doubtful: string;
  /** Behind a date whose end, or beginning, nobody knows. */
  readonly unknownEnd: string;
  readonly unknownStart: string;
  /** Between two ends that have more than one word. */
  readonly dash: string;
  /** What a case adds to a finished date (Russian "года"). */
  decline(date: string, precision: Precision, grammaticalCase: Case): string;
  decade(firstYear: number): string;
  century(ordinal: number): string;
  /** A winter belongs to two years: `firstYear` and the next. */
  winter(name: string, firstYear: number): string;
  readonly seasons: Readonly<Record<Case, Seasons>>;
}

type Article = 'le ' | 'l’' | 'les ' | '';

/** The French article before a date: "le printemps 1943", "l’été 1943", "les années 1950", but "1943", "mai 1943". */
function articleOf({ precision, in: say }: SpokenDate): Article {
  if (precision === 'year' || precision === 'month') return '';
  if (precision === 'decade') return 'les ';
  return precision === 'season' && /^[aeiouéh]/iu.test(say('nominative')) ? 'l’' : 'le ';
}

/** What "de" and "à" make of an article. */
const DE: Partial<Record<Article, string>> = { 'le ': 'du ', 'l’': 'de l’', 'les ': 'des ' };
const A: Partial<Record<Article, string>> = { 'le ': 'au ', 'l’': 'à l’', 'les ': 'aux ' };

const frenchDate = (date: SpokenDate) => `${articleOf(date)}${date.in('nominative')}`;

/** Behind a date that has another preposition than "vers". */
const frenchAbout = ({ about }: SpokenDate) => (about ? ' environ' : '');

function frenchFrom(date: SpokenDate): string {
  const words = date.in('nominative');
  const de = DE[articleOf(date)] ?? (/^[aeiouéèêà]/iu.test(words) ? 'd’' : 'de ');
  return `${de}${words}${frenchAbout(date)}`;
}

/** Before an "à" that is not "jusqu’à", a year or month stands with "à": "de 1944 à 1946". */
const frenchTo = (date: SpokenDate) =>
  `${A[articleOf(date)] ?? 'à '}${date.in('nominative')}${frenchAbout(date)}`;

const englishDate = (date: SpokenDate) => {
  const coarse = date.precision === 'decade' || date.precision === 'century';
  return `${date.about ? 'about ' : ''}${coarse ? 'the ' : ''}${date.in('nominative')}`;
};

const ENGLISH_SEASONS: Seasons = ['spring', 'summer', 'autumn', 'winter'];
const FRENCH_SEASONS: Seasons = ['printemps', 'été', 'automne', 'hiver'];
const inEveryCase = (seasons: Seasons) => ({ nominative: seasons, genitive: seasons, accusative: seasons });

/** «примерно с», «примерно по»: "около" does not stand beside another preposition. */
const russianAbout = ({ about }: SpokenDate) => (about ? 'примерно ' : '');
/** «со второго», for ease of saying. */
const russianFrom = (words: string) => `${/^2\s/u.test(words) ? 'со' : 'с'} ${words}`;

export const DATE_PHRASES: Record<Language, DatePhrases> = {
  en: {
    simple: (date) => (date.about ? englishDate(date) : date.in('nominative')),
    aboutSpan: (span) => `about ${span}`,
    since: (date) => `from ${englishDate(date)}`,
    until: (date) => `until ${englishDate(date)}`,
    fromTo: (start, end, doubt) =>
      `from ${englishDate(start)}${doubt.start} to ${englishDate(end)}${doubt.end}`,
    between: (start, end, doubt) =>
      `between ${englishDate(start)}${doubt.start} and ${englishDate(end)}${doubt.end}`,
    doubtful: ' (uncertain)',
    unknownEnd: ', end unknown',
    unknownStart: ', beginning unknown',
    dash: `${NBSP}– `,
    decline: (date) => date,
    decade: (firstYear) => `${firstYear}s`,
    century: (ordinal) => `${ordinal}${ENGLISH_ORDINALS[ORDINAL_RULES.select(ordinal)]} century`,
    winter: (name, firstYear) => `${name} ${firstYear}–${String((firstYear + 1) % 100).padStart(2, '0')}`,
    seasons: inEveryCase(ENGLISH_SEASONS)
  },
  fr: {
    simple: (date) => (date.about ? `vers ${frenchDate(date)}` : date.in('nominative')),
    aboutSpan: (span) => `${span} environ`,
    since: (date) => `à partir ${frenchFrom(date)}`,
    until: (date) =>
      date.about
        ? `jusque vers ${frenchDate(date)}`
        : `jusqu’${A[articleOf(date)] ?? 'en '}${date.in('nominative')}`,
    fromTo: (start, end, doubt) => `${frenchFrom(start)}${doubt.start} ${frenchTo(end)}${doubt.end}`,
    between: (start, end, doubt) =>
      `entre ${frenchDate(start)}${frenchAbout(start)}${doubt.start} et ${frenchDate(end)}${frenchAbout(end)}${doubt.end}`,
    doubtful: ' (date incertaine)',
    unknownEnd: ', fin inconnue',
    unknownStart: ', début inconnu',
    dash: `${NBSP}– `,
    decline: (date) => date,
    decade: (firstYear) => `années${NBSP}${firstYear}`,
    century: (ordinal) => `${toRoman(ordinal)}ᵉ${NBSP}siècle`,
    winter: (name, firstYear) => `${name} ${firstYear}-${firstYear + 1}`,
    seasons: inEveryCase(FRENCH_SEASONS)
  },
  ru: {
    simple: (date) => (date.about ? `около ${date.in('genitive')}` : date.in('nominative')),
    aboutSpan: (span) => `примерно ${span}`,
    since: (date) => `${russianAbout(date)}${russianFrom(date.in('genitive'))}`,
    // «до 1944 года» alone would leave out 1944 itself.
    until: (date) =>
      date.about ? `примерно до ${date.in('genitive')}` : `до ${date.in('genitive')} включительно`,
    fromTo: (start, end, doubt) =>
      `${russianAbout(start)}${russianFrom(start.in('genitive'))}${doubt.start} ${russianAbout(end)}по ${end.in('accusative')}${doubt.end}`,
    between: (start, end, doubt) =>
      start.precision === 'year' && end.precision === 'year' && doubt.start === '' && doubt.end === ''
        ? `между ${russianAbout(start)}${start.in('nominative')} и ${russianAbout(end)}${end.in('nominative')}${NBSP}годами`
        : `не ранее ${russianAbout(start)}${start.in('genitive')}${doubt.start} и не позднее ${russianAbout(end)}${end.in('genitive')}${doubt.end}`,
    doubtful: ' (предположительно)',
    unknownEnd: ', окончание неизвестно',
    unknownStart: ', начало неизвестно',
    // A dash between words is long in Russian; between numbers it is short and without spaces.
    dash: `${NBSP}— `,
    decline: (date, precision, grammaticalCase) => {
      if (grammaticalCase === 'nominative') return date;
      const genitive = grammaticalCase === 'genitive';
      if (precision === 'decade') return genitive ? date.replace(/-е\sгоды$/u, `-х${NBSP}годов`) : date;
      if (precision === 'century') return genitive ? date.replace(/век$/u, 'века') : date;
      return `${date}${NBSP}${precision === 'year' && !genitive ? 'год' : 'года'}`;
    },
    decade: (firstYear) => `${firstYear}-е${NBSP}годы`,
    century: (ordinal) => `${toRoman(ordinal)}${NBSP}век`,
    winter: (name, firstYear) => `${name} ${firstYear}/${firstYear + 1}`,
    seasons: {
      nominative: ['весна', 'лето', 'осень', 'зима'],
      genitive: ['весны', 'лета', 'осени', 'зимы'],
      accusative: ['весну', 'лето', 'осень', 'зиму']
    }
  }
};

const ORDINAL_RULES = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ORDINALS: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th'
};

/** Roman numerals up to XXXIX: enough for centuries. */
function toRoman(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (units[value % 10] ?? '');
}
