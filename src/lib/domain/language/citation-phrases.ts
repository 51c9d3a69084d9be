import type { Language } from './language.ts';

/** What a citation of the atlas says in a language, and how Chicago sets it there. */
interface CitationPhrases {
  /** The title of the atlas as a bibliography prints it. */
  readonly atlas: string;
  partOf(atlas: string, part: string): string;
  dataRelease(version: string): string;
  /** A title in quotation marks, those within it changed to the inner ones, and the full stop that ends it. */
  quote(title: string): string;
  /** A day as Chicago has it: in English the month before the day, whatever the atlas does. */
  day(date: Date): string;
  accessed(day: string): string;
}

export const CITATION_PHRASES: Readonly<Record<Language, CitationPhrases>> = {
  en: {
    atlas: 'Paris–Moscow: An Atlas of France–Soviet Relations, 1917–1991',
    partOf: (atlas, part) => `${atlas}: ${part}`,
    dataRelease: (version) => `Data release ${version}`,
    quote: (title) => `“${title}${stopAfter(title)}”`,
    day: (date) => inWords(date, 'en-US'),
    accessed: (day) => `Accessed ${day}`
  },
  fr: {
    atlas: 'Paris–Moscou\u00a0: atlas des relations franco-soviétiques, 1917–1991',
    partOf: (atlas, part) => `${atlas}\u00a0: ${part}`,
    dataRelease: (version) => `Version des données ${version}`,
    quote: (title) => `«\u00a0${title.replace(/«\u00a0(.*?)\u00a0»/gu, '“$1”')}\u00a0»${stopAfter(title)}`,
    day: (date) => inWords(date, 'fr-FR'),
    accessed: (day) => `Consulté le ${day}`
  },
  ru: {
    atlas: 'Париж–Москва: атлас франко-советских отношений, 1917–1991',
    partOf: (atlas, part) => `${atlas}: ${part}`,
    dataRelease: (version) => `Выпуск данных ${version}`,
    quote: (title) => `«${title.replace(/«(.*?)»/gu, '„$1“')}»${stopAfter(title)}`,
    day: (date) =>
      inWords(date, 'ru-RU')
        .replace(/\s*г\.$/u, '')
        .replace(' ', '\u00a0'),
    accessed: (day) => `Дата обращения: ${day}`
  }
};

function inWords(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function stopAfter(title: string): string {
  return /[.?!]$/u.test(title) ? '' : '.';
}
