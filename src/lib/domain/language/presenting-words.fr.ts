import type { PresentingWords } from './presenting-words.ts';

export const presentingFr: PresentingWords = {
  light: 'Pointeur',
  draw: 'Dessiner',
  autoplay: 'Défilement',

  lightTools: 'Pointeur',
  dot: 'Point',
  spotlight: 'Projecteur',
  inkTools: 'Dessin',
  inks: { red: 'Rouge', blue: 'Bleu', green: 'Vert', plain: 'Noir ou blanc' },
  lastings: { fades: 'S’efface', stays: 'Reste' },
  undo: 'Annuler',
  clear: 'Tout effacer',
  layDown: 'Terminé',

  timeOfScene: 'Durée de cette scène',
  again: 'Recommencer à la fin',
  stop: 'Arrêter le défilement',
  rests: 'Le défilement attend que le visiteur s’en aille.',

  drive: 'Conduire l’écran',
  first: 'Première scène',
  last: 'Dernière scène',
  goTo: 'Numéro de la scène',
  go: 'Aller',
  look: 'Regarder avant de montrer',
  lookHelp:
    'Cette carte n’est que pour vous. Changez la date, cliquez, zoomez\u00a0: l’écran reste tel quel jusqu’à ce que vous la montriez.',
  privateMap: 'Carte pour l’orateur seul',
  show: 'Montrer ceci à l’écran',
  same: 'L’écran montre la même chose.',
  fromWall: 'Repartir de l’écran',
  endLook: 'Fermer cette carte',

  keyList: [
    { keys: ['L'], does: 'pointeur\u00a0: un point ou un projecteur' },
    { keys: ['D'], does: 'dessiner sur la carte, et cesser' },
    { keys: ['Z', 'Ctrl+Z'], does: 'annuler le dernier trait' },
    { keys: ['X'], does: 'effacer le dessin' },
    { keys: ['A'], does: 'défilement automatique' },
    { keys: ['Échap'], does: 'quitter ce qui est ouvert' }
  ]
};
