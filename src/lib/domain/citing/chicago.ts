import { CITATION_PHRASES } from '#lib/domain/language/citation-phrases.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { CitedItem } from './cited-item.ts';

/**
 * The bibliography form of the Chicago Manual of Style, 17th edition, for the atlas and its parts alone: the
 * processor that sets all other works may not be part of the site (see docs/decisions/007). Tests hold the two
 * together. The release stands in words, so the date is that of access.
 */
export function formatChicago(item: CitedItem, language: Language): string {
  const { quote, accessed } = CITATION_PHRASES[language];
  const [year, month = 1, day = 1] = item.accessed?.['date-parts'][0] ?? [];
  return [
    quote(item.title),
    `${item.genre}.`,
    ...(year === undefined ? [] : [`${accessed(new Date(Date.UTC(year, month - 1, day)))}.`]),
    `${item.URL}.`
  ].join(' ');
}
