import type { SimpleMapWords } from './simple-map-words.ts';

export const simpleMapRu: SimpleMapWords = {
  missing: 'Упрощённая карта: в этом браузере нет WebGL\u00a02. События на ней те же.',
  lost: 'Упрощённая карта: браузер потерял доступ к графике (WebGL). События на ней те же.',
  flat: 'Она всегда плоская, без глобуса и наклона.'
};
