import type { SimpleMapWords } from './simple-map-words.ts';

export const simpleMapEn: SimpleMapWords = {
  missing: 'A simple map: this browser lacks WebGL 2. It shows the same events.',
  lost: 'A simple map: the browser lost its graphics (WebGL). It shows the same events.',
  flat: 'It is always flat, without globe or tilt.'
};
