import type { SheetWords } from './sheet-words.ts';

export const sheetRu: SheetWords = {
  plateOf: (subject) => `Карта: ${subject}`,
  bordersOf: (date) => `Границы на ${date}\u00a0года`,
  plateShows: (places) => `Показаны: ${places}.`,
  withTrail: (when) => `${when} и пять предшествующих лет`,
  only: (names) => `Только: ${names}`,
  more: (count) => `и ещё ${count}`,
  source: (date) =>
    `«Париж–Москва: атлас франко-советских отношений, 1917–1991». Данные на ${date}\u00a0года, CC BY 4.0.`,
  readAt: 'Этот вид:'
};
