import { fr as borders } from './border-words.fr.ts';
import { faultsFr as faults } from './fault-words.fr.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

const events = (count: number) =>
  `${count} ${plural('fr', count, { one: 'événement', other: 'événements' })}`;

export const fr: Words = {
  title: 'Paris–Moscou',
  subtitle: 'Atlas des relations franco-soviétiques, 1917–1991',
  description:
    'Déplacez l’année de 1917 à 1991 et voyez qui a rendu visite à qui, qui a aidé ou combattu qui entre Paris, Moscou, Yalta, l’Algérie, le Viêt Nam, la Tchécoslovaquie et la Pologne, chaque événement avec ses sources.',
  skipToChronicle: 'Aller à la chronique',
  language: 'Langue',
  close: 'Fermer',
  dismiss: 'Masquer',
  retry: 'Réessayer',

  search: 'Rechercher',
  share: 'Partager',
  loadingSearch: 'La recherche se charge…',
  searchFailed: 'La recherche n’a pas pu être chargée.',

  families: {
    visit: { name: 'Visites', line: 'trait plein, une lueur accompagne le voyageur' },
    accord: { name: 'Accords', line: 'trait double, marqué aux deux bouts' },
    aid: { name: 'Aides', line: 'des perles vont du donateur au bénéficiaire' },
    conflict: { name: 'Conflits', line: 'trait épais, en pointe vers la cible' },
    rupture: { name: 'Ruptures', line: 'trait rompu au milieu' },
    exchange: { name: 'Échanges', line: 'points fins\u00a0: commerce, culture, influence' }
  },
  kinds: {
    visit: 'Visite',
    summit: 'Sommet',
    recognition: 'Reconnaissance',
    treaty: 'Traité',
    aid: 'Aide',
    conflict: 'Conflit',
    rupture: 'Rupture',
    trade: 'Commerce',
    culture: 'Culture',
    influence: 'Influence'
  },
  theatres: {
    paris: 'Paris',
    moscow: 'Moscou',
    yalta: 'Yalta, Crimée',
    algeria: 'Algérie',
    vietnam: 'Viêt Nam',
    czechoslovakia: 'Tchécoslovaquie',
    poland: 'Pologne',
    elsewhere: 'Ailleurs'
  },
  events,

  invitation:
    'Faites glisser l’année. Chaque arc est un événement entre deux lieux\u00a0: cliquez sur un arc ou un lieu pour lire ce qui s’y est passé, et selon qui.',
  playTheStory: 'Dérouler l’histoire',

  map: 'Carte',
  onTheMap: 'Sur la carte',
  mapHelp:
    'Les flèches mènent à l’objet le plus proche de ce côté, Page précédente et Page suivante les parcourent tous, Entrée en ouvre un.',
  globe: 'Globe',
  flat: 'Carte plane',
  darkTheme: 'Sombre',
  lightTheme: 'Clair',
  fit: 'Ajuster la carte à ce qu’elle montre',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  noWebgl:
    'Ce navigateur ne peut pas dessiner la carte (WebGL 2 lui manque). La chronique dit la même chose en mots.',
  mapFailed: (reason) =>
    `La carte n’a pas pu être dessinée\u00a0: ${reason}. La chronique dit la même chose en mots.`,
  loadingMap: 'La carte se dessine…',
  severalHere: 'Plusieurs choses se trouvent ici',

  legend: 'Légende',
  familiesHeading: 'Quoi',
  theatresHeading: 'Où',
  showEverything: 'Tout montrer',
  openTheatre: (name) => `Événements\u00a0: ${name}`,

  chronicle: 'Chronique',
  fading: 'Auparavant, en train de s’effacer sur la carte',
  lasting: 'dans la durée',
  nothing: (when, filtered) =>
    filtered ? `Rien en ${when} avec ce qui est affiché.` : `Rien de consigné en ${when}.`,
  nextEvent: 'Événement suivant',
  previousEvent: 'Événement précédent',
  announce: (when, count, first) =>
    `${when}\u00a0: ${events(count)}${first === null ? '' : `\u202f; ${first}`}`,

  timeline: 'Frise chronologique',
  year: 'Année',
  month: 'Mois',
  play: 'Lecture',
  pause: 'Pause',
  loop: 'Reprendre au début',
  speed: 'Vitesse',
  span: 'Montrer',
  spans: { year: 'ce moment seul', trail: 'avec une traînée', range: 'de – à', all: 'tout jusqu’ici' },
  scale: 'Pas',
  scales: { years: 'années', months: 'mois' },
  rangeFrom: 'Depuis l’année',
  density: 'Événements par an et par famille',
  yearProblem: (text) => `«\u00a0${text}\u00a0» n’est pas une année de 1917 à 1991.`,
  sliderText: (when, count) => `${when}, ${events(count)}`,

  route: 'Itinéraire',
  people: 'Personnes',
  alsoAt: 'Aussi à',
  disputed: 'Controversé',
  lessCertain: 'Moins certain',
  correction: 'À propos du document de départ',
  sources: 'Sources',
  sourcesNumbered: (count) => (count === 1 ? 'Source' : 'Sources'),
  openSource: 'ouvrir',
  confidence: { high: 'Bien attesté', medium: 'Attesté, détails incertains', low: 'Faiblement attesté' },
  mutual: 'dans les deux sens',
  happenedHere: 'Ce qui s’est passé ici',
  previousAt: (place) => `Avant, ${place}`,
  nextAt: (place) => `Ensuite, ${place}`,
  namesOverTime: (names) => `Aussi appelé ${names}`,
  seeOnMap: 'Voir sur la carte',
  page: 'Une page à lire et à imprimer',
  index: 'Index',

  panelFailed: 'Le chargement a échoué. Rechargez la page pour réessayer.',
  person: 'Personne',
  following: (name) => `Seul est montré ce à quoi ${name} prit part`,
  stopFollowing: 'Tout montrer à nouveau',
  eras: 'Chapitres du récit',
  era: 'Chapitre',
  eraEvents: 'Ce qui le résume',
  earlierEra: (name) => `Avant : ${name}`,
  laterEra: (name) => `Après : ${name}`,
  partIn: 'A pris part à',
  disputedMark: 'contesté',
  recalledMark: 'moins certain',

  notice: (key, value, reason) => `L’adresse dit ${key}=${value}\u00a0: ${reason} Le reste s’applique.`,
  refusals: {
    'not-a-date': 'ce n’est ni une année comme 1966 ni un mois comme 1966-06.',
    'outside-atlas': 'l’atlas va de 1917 à 1991.',
    'not-a-span': 'ni year, ni trail, ni all, ni une période comme 1944..1958.',
    'unknown-name': 'un nom que l’atlas ne connaît pas.',
    'unknown-id': 'rien dans l’atlas ne porte ce nom.',
    'not-a-camera': 'ce n’est pas une latitude, une longitude et un zoom comme 48.9,2.3,5.',
    'not-a-switch': 'ni 1 ni 0.',
    'one-selection': 'une seule chose peut être ouverte à la fois.',
    'newer-version':
      'adresse d’un atlas plus récent\u00a0; ce que celui-ci ne connaît pas est laissé de côté.'
  },

  release: (date, hash) => `Données du ${date} (${hash}).`,
  borders,
  faults,

  keys: 'Touches',
  keyList: [
    { keys: ['←', '→'], does: 'une année (ou un mois) en arrière, en avant' },
    { keys: ['Page ↑', 'Page ↓'], does: 'dix ans en avant, en arrière' },
    { keys: ['Début', 'Fin'], does: '1917, 1991' },
    { keys: [',', '.'], does: 'événement précédent, suivant' },
    { keys: ['[', ']'], does: 'changement précédent, suivant des frontières à l’écran' },
    { keys: ['Espace'], does: 'lecture ou pause' },
    { keys: ['/', 'Ctrl K'], does: 'rechercher' },
    { keys: ['s'], does: 'partager cette vue' },
    { keys: ['a'], does: 'faire de cette vue une scène de conférence' },
    { keys: ['Échap'], does: 'fermer ce qui est ouvert et annuler son saut dans le temps' },
    { keys: ['0'], does: 'ajuster la carte à ce qu’elle montre' },
    { keys: ['+', '−'], does: 'zoom' },
    { keys: ['?'], does: 'cette liste' }
  ],

  notFound: 'Cette page n’existe pas.',
  toTheAtlas: 'Vers l’atlas'
};
