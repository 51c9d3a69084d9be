import type { Language } from '#lib/domain/language/language.ts';
import type { SourceCitation } from './citation.ts';

type Label = NonNullable<SourceCitation['label']>;

const NBSP = '\u00a0';

/** Abbreviations of CSL's locale terms (https://github.com/citation-style-language/locales). */
const TERMS: Record<Language, Record<Label, string>> = {
  en: {
    page: 'p.',
    chapter: 'chap.',
    section: 'sec.',
    volume: 'vol.',
    part: 'pt.',
    paragraph: 'para.',
    article: 'art.',
    number: 'no.',
    document: 'doc.',
    entry: 's.v.'
  },
  fr: {
    page: 'p.',
    chapter: 'chap.',
    section: 'sect.',
    volume: 'vol.',
    part: 'part.',
    paragraph: '§',
    article: 'art.',
    number: 'nᵒ',
    document: 'doc.',
    entry: 's. v.'
  },
  ru: {
    page: 'с.',
    chapter: 'гл.',
    section: 'разд.',
    volume: 'т.',
    part: 'ч.',
    paragraph: 'абз.',
    article: 'ст.',
    number: '№',
    document: 'док.',
    entry: 'ст.'
  }
};

/** "pp. 215–267", "док. 327". Without a label the locator stands as it is. */
export function formatLocator(label: Label | undefined, locator: string, language: Language): string {
  if (label === undefined) return locator;
  const several = /[–,]/u.test(locator);
  const term = label === 'page' && language === 'en' && several ? 'pp.' : TERMS[language][label];
  return `${term}${NBSP}${locator}`;
}
