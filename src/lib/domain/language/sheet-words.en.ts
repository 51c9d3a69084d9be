import type { SheetWords } from './sheet-words.ts';

export const sheetEn: SheetWords = {
  plateOf: (subject) => `Map: ${subject}`,
  bordersOf: (date) => `Borders of ${date}`,
  plateShows: (places) => `Places shown: ${places}.`,
  withTrail: (when) => `${when} and the five years before`,
  only: (names) => `Only: ${names}`,
  more: (count) => `and ${count} more`,
  source: (date) =>
    `Paris–Moscow: an atlas of France–Soviet relations, 1917–1991. Data release ${date}, CC BY 4.0.`,
  readAt: 'This view:'
};
