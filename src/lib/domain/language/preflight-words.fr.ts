import type { PreflightWords } from './preflight-words.ts';
import { plural } from './plural.ts';

const THEMES = { light: 'clair', dark: 'sombre' } as const;

export const preflightFr: PreflightWords = {
  check: 'Vérifier',
  heading: 'Vérifier avant la conférence',
  states: { fine: 'En ordre', wrong: 'Pas en ordre', note: 'À savoir', waits: 'En cours' },
  waits: 'Vérification en cours…',

  network: 'Sans réseau',
  kept: (files) =>
    `Tout est gardé dans ce navigateur\u00a0: ${files} ${plural('fr', files, { one: 'fichier', other: 'fichiers' })}.`,
  keptInPart: (kept, wanted) =>
    `${kept} fichiers sur ${wanted} sont gardés dans ce navigateur. Gardez le reste tant qu’il y a un réseau.`,
  keepsNothing:
    'Ce navigateur ne garde rien de l’atlas\u00a0: fenêtre privée, adresse sans https ou réglage. Ouvrez la conférence dans une fenêtre ordinaire, ou assurez-vous du réseau.',
  troubles: {
    storage: 'Le navigateur n’a plus de place. Libérez-en, puis gardez tout de nouveau.',
    network: 'Le réseau ne répond pas. Gardez tout là où il y en a un.',
    release: 'Un atlas plus récent se met en place. Rechargez cette page, puis vérifiez de nouveau.'
  },
  keep: 'Tout garder',

  scenes: 'Scènes',
  scenesShown: (shown, count) => `${shown} sur ${count} dessinées sur la carte.`,
  scenesNotDrawn: (numbers) =>
    `Non dessinées\u00a0: ${numbers}. Montrez-les une fois vous-même\u00a0; si la carte reste vide, rechargez la page.`,
  stopped: 'Arrêtée. Vérifiez de nouveau pour voir toutes les scènes.',
  stop: 'Arrêter',
  again: 'Vérifier de nouveau',

  letters: 'Caractères',
  lettersThere: 'Les caractères latins, cyrilliques et vietnamiens sont là.',
  lettersMissing: (scripts) =>
    `Caractères manquants\u00a0: ${scripts}. Rechargez la page tant qu’il y a un réseau.`,
  scripts: { latin: 'latins', cyrillic: 'cyrilliques', vietnamese: 'vietnamiens' },

  room: 'Dans une salle claire',
  roomFine: (theme) => `Sur un projecteur délavé, tout se distingue dans le thème ${THEMES[theme]}.`,
  roomFaded: (theme, parts) => `Sur un projecteur délavé, le thème ${THEMES[theme]} perd\u00a0: ${parts}.`,
  parts: {
    caption: 'les légendes des scènes',
    places: 'les noms de villes',
    lands: 'les noms de pays',
    waters: 'les noms des eaux',
    land: 'la terre au bord de la mer'
  },
  arcsOf: (name) => `les arcs «\u00a0${name}\u00a0»`,
  takeTheme: (theme) => `Prendre le thème ${THEMES[theme]}`,
  darkenRoom: 'L’autre thème ne fait pas mieux\u00a0: assombrissez la salle.',

  screen: 'Écran',
  screenSize: (width, height) => `${width} × ${height} pixels.`,
  screenSmall:
    'Moins de 1024 × 768\u00a0: il reste peu de place à la carte. Réglez le projecteur plus haut, ou réduisez le zoom du navigateur avec Ctrl et −.',
  screenTall: 'Plus haut que large\u00a0: la carte est étroite. Tournez l’écran si possible.',
  screenFine: 'Il y a de la place pour la carte et sa légende.',
  fullscreenAdvice: 'F remplit l’écran.',

  languages: 'Langues',
  existsIn: (languages) => `Cette conférence existe en ${languages}.`,

  ready: (shown, count) => `Prêt\u00a0: ${shown}/${count} scènes, fonctionne sans réseau`,
  notReady: 'Pas encore prêt. Ce qui manque est marqué ci-dessous, avec ce qu’il faut faire.'
};
