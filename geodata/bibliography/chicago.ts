import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import frenchStyle from '@citation/csl-style-chicago-fullnote-bibliography-fr';
import style from '@citation/csl-style-chicago-note-bibliography';
import type { Language } from '#lib/domain/language/language.ts';
import { RUSSIAN_LOCALE } from './locale-ru.ts';

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography, by the styles of the Citation Style Language
 * project; French has one of its own. Titles keep the capitals that `sources.json` gives them: the processor would
 * capitalise the French name of a journal in an English article's reference.
 */
export const CHICAGO: Record<Language, { locale: string; style: string }> = {
  en: { locale: 'en-US', style: unwrap(style).content.replaceAll(' text-case="title"', '') },
  fr: { locale: 'fr-FR', style: unwrap(frenchStyle).content },
  ru: {
    locale: 'ru-RU',
    // Russian sets no comma before «и».
    style: unwrap(style)
      .content.replaceAll(' text-case="title"', '')
      .replaceAll('delimiter-precedes-last="always"', 'delimiter-precedes-last="never"')
  }
};

const { locales } = plugins.config.get('@csl');

/** The processor asks for the locale of the style and for en-US, to which it falls back. */
export function findLocale(name: string): string {
  return name === 'ru-RU' ? RUSSIAN_LOCALE : locales.get(locales.has(name) ? name : 'en-US');
}

/** The packages are CommonJS with a `default` of their own, which Node and Vite unwrap differently. */
function unwrap(info: { content: string } | { default: { content: string } }): { content: string } {
  return 'default' in info ? info.default : info;
}
