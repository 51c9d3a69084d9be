import type { Language } from './language.ts';

/** How a Chicago bibliography joins the parts of a work in a language. */
interface ReferencePhrases {
  /** Between the last two of several names. */
  readonly and: string;
  /** A comma stands before it, too: of three or more, and of two of which the first has its family name first. */
  readonly hasSerialComma: boolean;
  /** Between a place and a publisher, and between an issue and its pages. */
  readonly colon: string;
  readonly undated: string;
  readonly editedBy: string;
  volume(number: string): string;
  issue(number: string): string;
  readonly rangeDash: string;
  /** A title in quotation marks with the mark that ends it, a full stop or a comma. */
  quote(title: string, end: '.' | ','): string;
  /** As the data has it: a title in French is set with its own spaces in French alone. */
  readonly spacesColons: boolean;
  date(year: number, month?: number, day?: number): string;
}

export const REFERENCE_PHRASES: Readonly<Record<Language, ReferencePhrases>> = {
  en: {
    and: 'and',
    hasSerialComma: true,
    colon: ': ',
    undated: 'n.d.',
    editedBy: 'edited by',
    volume: (number) => `Vol. ${number}`,
    issue: (number) => `no. ${number}`,
    rangeDash: '–',
    quote: (title, end) => {
      const inner = title.replace(/“(.*?)”/gu, '‘$1’');
      const mark = markAfter(title, end);
      // A mark stands within all quotation marks.
      return /‘.*’$/u.test(inner) ? `“${inner.slice(0, -1)}${mark}’”` : `“${inner}${mark}”`;
    },
    spacesColons: false,
    date: (year, month, day) => inWords('en-US', year, month, day)
  },
  fr: {
    and: 'et',
    hasSerialComma: true,
    colon: '\u00a0: ',
    undated: 's.\u00a0d.',
    editedBy: 'édité par',
    volume: (number) => `Vol. ${number}`,
    issue: (number) => `nᵒ ${number}`,
    rangeDash: '\u2011',
    quote: (title, end) => {
      const inner = title.replace(/‘(.*?)’(?!\p{L})/gu, '“$1”');
      return `«\u00a0${inner}\u00a0»${markAfter(title, end)}`;
    },
    spacesColons: true,
    date: (year, month, day) => inWords('fr-FR', year, month, day)
  },
  ru: {
    and: 'и',
    hasSerialComma: false,
    colon: ': ',
    undated: 'б.\u00a0г.',
    editedBy: 'под редакцией',
    volume: (number) => `Т. ${number}`,
    issue: (number) => `№ ${number}`,
    rangeDash: '–',
    quote: (title, end) => {
      const inner = title.replace(/«(.*?)»/gu, '„$1“').replace(/‘(.*?)’(?!\p{L})/gu, '„$1“');
      return `«${inner}»${markAfter(title, end)}`;
    },
    spacesColons: false,
    date: (year, month, day) =>
      inWords('ru-RU', year, month, day)
        .replace(/\s*г\.$/u, '')
        .replace(/^(\d+) /u, '$1\u00a0')
  }
};

function inWords(locale: string, year: number, month?: number, day?: number): string {
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC'
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** A comma follows an abbreviation, a full stop does not. */
function markAfter(title: string, mark: '.' | ','): string {
  return (mark === ',' ? /[?!]$/u : /[.?!]$/u).test(title) ? '' : mark;
}
