import type { LectureWords } from './lecture-words.ts';
import { plural } from './plural.ts';

export const lectureFr: LectureWords = {
  lectures: 'Conférences',
  intro:
    'Chacune est une seule carte vivante, conduite scène après scène à la télécommande ou au clavier, avec des notes pour l’orateur. À tout moment on peut quitter le fil, explorer, et y revenir d’une touche.',
  scenesAndMinutes: (scenes, minutes) =>
    `${scenes} ${plural('fr', scenes, { one: 'scène', other: 'scènes' })}, environ ${minutes} ${plural('fr', minutes, { one: 'minute', other: 'minutes' })}`,
  present: 'Présenter',
  presenterPage: 'Notes de l’orateur',

  sceneOf: (number, count) => `Scène ${number} sur ${count}`,
  next: 'Scène suivante',
  back: 'Scène précédente',
  overview: 'Toutes les scènes',
  fullscreen: 'Plein écran',
  leaveFullscreen: 'Quitter le plein écran',
  presenter: 'Fenêtre de l’orateur',
  notes: 'Notes sous la carte',
  leave: 'Quitter la conférence',
  returnTo: (number) => `Revenir à la scène ${number}`,
  keep: 'En garder une scène',
  isAsked: 'Une question à la salle',
  reveal: 'Montrer la réponse',
  isBlank: 'L’écran est vide. Une touche ramène la carte.',
  goingTo: (number) => `Scène ${number}, puis Entrée`,

  keys: 'Touches d’une conférence',
  keyList: [
    { keys: ['→', 'Page suiv.', 'Espace', 'N'], does: 'scène suivante' },
    { keys: ['←', 'Page préc.', 'P'], does: 'scène précédente' },
    { keys: ['Début', 'Fin'], does: 'première, dernière scène' },
    { keys: ['1', '2', 'Entrée'], does: 'à la scène 12 (ou G pour Entrée)' },
    { keys: ['B', 'W'], does: 'écran noir, blanc' },
    { keys: ['R'], does: 'revenir à la scène' },
    { keys: ['K'], does: 'garder comme scène ce qui est montré' },
    { keys: ['O'], does: 'toutes les scènes' },
    { keys: ['S'], does: 'fenêtre de l’orateur' },
    { keys: ['M'], does: 'notes sous la carte' },
    { keys: ['F'], does: 'plein écran' },
    { keys: ['?'], does: 'cette liste' }
  ],

  onTheWall: 'À l’écran',
  thenComes: 'Ensuite',
  isEnd: 'La fin',
  elapsed: 'Écoulé',
  clock: 'Heure',
  target: 'Pour cette scène',
  late: (time) => `${time} de retard`,
  early: (time) => `${time} d’avance`,
  inTime: 'à l’heure',
  restart: 'Remettre la montre à zéro',
  sources: 'Sources',
  stageMissing:
    'La fenêtre de la conférence n’est pas ouverte dans ce navigateur. Ouvrez-la\u00a0: cette page la retrouvera.',
  stageStrayed: 'L’écran montre autre chose que la scène. R y revient.',
  popupBlocked:
    'Le navigateur a bloqué la fenêtre. Autorisez les fenêtres de ce site, ou ouvrez vous-même la page des notes\u00a0:',
  black: 'Noir',
  white: 'Blanc',
  unknownLecture: 'Cette conférence n’existe pas.'
};
