import { plural } from './plural.ts';
import type { SheetWords } from './sheet-words.ts';

export const sheetFr: SheetWords = {
  plateOf: (subject) => `Carte\u00a0: ${subject}`,
  bordersOf: (date) => `Frontières au ${date}`,
  plateShows: (places) => `Lieux figurés\u00a0: ${places}.`,
  withTrail: (when) => `${when} et les cinq années précédentes`,
  only: (names) => `Seulement\u00a0: ${names}`,
  more: (count) => `et ${count} ${plural('fr', count, { one: 'autre', other: 'autres' })}`,
  source: (date) =>
    `Paris–Moscou\u00a0: atlas des relations franco-soviétiques, 1917–1991. Données du ${date}, CC BY 4.0.`,
  readAt: 'Cette vue\u00a0:'
};
