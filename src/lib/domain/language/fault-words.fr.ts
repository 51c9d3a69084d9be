import type { FaultWords } from './fault-words.ts';

export const faultsFr: FaultWords = {
  parts: {
    map: 'La carte n’a pas pu être chargée\u00a0; la chronique dit la même chose en mots.',
    ground: 'Les lacs et le graticule manquent à la carte\u00a0; tout le reste y est.',
    borders:
      'Les territoires et les frontières du jour manquent à la carte\u00a0; les lieux et les arcs y sont.',
    details:
      'Les textes des panneaux, avec les personnes et les sources, n’ont pas pu être chargés\u00a0; la page de chaque événement les contient.'
  },
  why: {
    missing: 'Un fichier est introuvable sur le serveur.',
    broken: 'Un fichier est arrivé incomplet ou endommagé.',
    'other-release': 'L’atlas a été renouvelé depuis l’ouverture de cette page.',
    unreachable: 'Le serveur est injoignable pour le moment.'
  },
  page: 'Cette page n’a pas pu être chargée.',
  loading: 'Chargement…',
  reload: 'Recharger la page'
};
