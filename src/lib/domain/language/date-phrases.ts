import type { Precision } from '#lib/domain/time/edtf.ts';
import type { Language } from './language.ts';

const NBSP = '\u00a0';

type Seasons = readonly [spring: string, summer: string, autumn: string, winter: string];

/** The words around a date. `date` comes in the genitive where a preposition stands before it. */
export interface DatePhrases {
  about(date: string, precision: Precision): string;
  since(date: string, precision: Precision): string;
  until(date: string, precision: Precision): string;
  perhaps(date: string): string;
  /** What the genitive adds to a finished date (Russian "года"). */
  decline(date: string, precision: Precision): string;
  decade(firstYear: number): string;
  century(ordinal: number): string;
  seasons: { nominative: Seasons; genitive: Seasons };
}

const unchanged = (date: string) => date;
const startsWithVowel = (word: string) => /^[aeiouéèêà]/iu.test(word);

/** "the 1950s", "the 20th century"; finer dates go without. */
const withThe = (date: string, precision: Precision) =>
  precision === 'decade' || precision === 'century' ? `the ${date}` : date;

type Article = 'le ' | 'l’' | 'les ' | '';

/** The French article before a date: "le printemps 1943", "l’été 1943", "les années 1950", but "1943", "mai 1943". */
function articleOf(date: string, precision: Precision): Article {
  if (precision === 'year' || precision === 'month') return '';
  if (precision === 'decade') return 'les ';
  return precision === 'season' && /^[aeiouéh]/iu.test(date) ? 'l’' : 'le ';
}

/** What "de" and "à" make of an article. */
const DE: Partial<Record<Article, string>> = { 'le ': 'du ', 'l’': 'de l’', 'les ': 'des ' };
const A: Partial<Record<Article, string>> = { 'le ': 'au ', 'l’': 'à l’', 'les ': 'aux ' };

const ENGLISH_SEASONS: Seasons = ['spring', 'summer', 'autumn', 'winter'];
const FRENCH_SEASONS: Seasons = ['printemps', 'été', 'automne', 'hiver'];

export const DATE_PHRASES: Record<Language, DatePhrases> = {
  en: {
    about: (date, precision) => `about ${withThe(date, precision)}`,
    since: (date, precision) => `from ${withThe(date, precision)}`,
    until: (date, precision) => `until ${withThe(date, precision)}`,
    perhaps: (date) => `${date} (uncertain)`,
    decline: unchanged,
    decade: (firstYear) => `${firstYear}s`,
    century: (ordinal) => `${ordinal}th century`,
    seasons: { nominative: ENGLISH_SEASONS, genitive: ENGLISH_SEASONS }
  },
  fr: {
    about: (date, precision) => `vers ${articleOf(date, precision)}${date}`,
    since: (date, precision) =>
      `à partir ${DE[articleOf(date, precision)] ?? (startsWithVowel(date) ? 'd’' : 'de ')}${date}`,
    until: (date, precision) => `jusqu’${A[articleOf(date, precision)] ?? 'en '}${date}`,
    perhaps: (date) => `${date} (incertain)`,
    decline: unchanged,
    decade: (firstYear) => `années${NBSP}${firstYear}`,
    century: (ordinal) => `${toRoman(ordinal)}ᵉ${NBSP}siècle`,
    seasons: { nominative: FRENCH_SEASONS, genitive: FRENCH_SEASONS }
  },
  ru: {
    about: (date) => `около ${date}`,
    // «со второго», for ease of saying.
    since: (date) => `${/^2\s/u.test(date) ? 'со' : 'с'} ${date}`,
    until: (date) => `до ${date}`,
    perhaps: (date) => `${date} (под вопросом)`,
    decline: (date, precision) => {
      if (precision === 'decade') return date.replace(/-е\sгоды$/u, `-х${NBSP}годов`);
      if (precision === 'century') return date.replace(/век$/u, 'века');
      return `${date}${NBSP}года`;
    },
    decade: (firstYear) => `${firstYear}-е${NBSP}годы`,
    century: (ordinal) => `${toRoman(ordinal)}${NBSP}век`,
    seasons: { nominative: ['весна', 'лето', 'осень', 'зима'], genitive: ['весны', 'лета', 'осени', 'зимы'] }
  }
};

/** Roman numerals up to XXXIX: enough for centuries. */
function toRoman(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (units[value % 10] ?? '');
}
