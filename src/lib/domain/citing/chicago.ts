import { CITATION_PHRASES } from '#lib/domain/language/citation-phrases.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { CitedItem, DateParts } from './cited-item.ts';

/**
 * The bibliography form of the Chicago Manual of Style, 17th edition, for the atlas and its parts alone: the
 * processor that sets all other works may not be part of the site (see docs/decisions/007). Tests hold the two
 * together. A date of access takes the place of that of the release.
 */
export function formatChicago(
  { title, genre, issued, accessed, URL }: CitedItem,
  language: Language
): string {
  const phrases = CITATION_PHRASES[language];
  const dated =
    accessed === undefined
      ? `${genre}, ${phrases.day(dateOf(issued))}.`
      : `${genre}. ${phrases.accessed(phrases.day(dateOf(accessed)))}.`;
  return `${phrases.quote(title)} ${dated} ${URL}.`;
}

function dateOf({ 'date-parts': [[year, month = 1, day = 1]] }: DateParts): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
