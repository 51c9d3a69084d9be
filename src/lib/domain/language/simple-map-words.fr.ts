import type { SimpleMapWords } from './simple-map-words.ts';

export const simpleMapFr: SimpleMapWords = {
  missing:
    'Carte simple\u00a0: ce navigateur ne dispose pas de WebGL\u00a02. Elle montre les mêmes événements.',
  lost: 'Carte simple\u00a0: le navigateur a perdu l’accès à la carte graphique (WebGL). Elle montre les mêmes événements.',
  flat: 'Elle est toujours plane, sans globe ni inclinaison.'
};
