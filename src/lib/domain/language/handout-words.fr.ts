import type { HandoutWords } from './handout-words.ts';
import { plural } from './plural.ts';

const pages = (count: number) => `${count}\u00a0${plural('fr', count, { one: 'page', other: 'pages' })}`;

export const handoutFr: HandoutWords = {
  handout: 'Document et fiche d’exercices',
  heading: 'Sur papier',
  intro:
    'Chaque scène, une carte sur papier\u00a0: pour les auditeurs, à compléter par les étudiants, ou avec les réponses. Le PDF est fait dans votre navigateur\u00a0: balisé, avec un texte sélectionnable et des liens actifs.',
  backToLectures: 'Toutes les conférences',

  whatToPrint: 'À imprimer',
  kinds: { handout: 'Document d’accompagnement', worksheet: 'Fiche de l’étudiant', key: 'Corrigé' },
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Lettre US' },
  notes: 'Sous chaque carte',
  withNotes: 'Notes de l’orateur',
  withLines: 'Lignes pour écrire',
  save: 'Enregistrer en PDF',
  making: 'Fabrication du PDF…',
  saved: (name, count, size) => `Enregistré sous ${name}\u00a0: ${pages(count)}, ${size}.`,
  failed: (reason) => `Le PDF n’a pas pu être fait (${reason}). L’impression de cette page reste possible.`,
  missing: (characters) =>
    `Ses caractères typographiques n’ont pas ces signes, remplacés par «\u00a0?\u00a0»\u00a0: ${characters}`,
  mapsLoading: 'Dessin des cartes…',
  mapsFailed: (reason) =>
    `Les cartes n’ont pas pu être dessinées (${reason}). Rechargez la page pour réessayer.`,
  preview: 'Ce qui figurera sur les pages',

  kindOf: (kind, scenes, minutes) => {
    const count = `${scenes}\u00a0${plural('fr', scenes, { one: 'scène', other: 'scènes' })}`;
    const maps = `${scenes}\u00a0${plural('fr', scenes, { one: 'carte', other: 'cartes' })}`;
    if (kind === 'handout') return `Document d’accompagnement\u00a0: ${count}, environ ${minutes}\u00a0min`;
    return kind === 'worksheet' ? `Fiche d’exercices\u00a0: ${maps}` : `Corrigé de la fiche\u00a0: ${maps}`;
  },
  contents: 'Scènes',
  howToRead: 'Lire les cartes',
  lectureHere: 'La conférence, sur la carte vivante\u00a0:',
  qrAlt: 'Code QR qui mène à la conférence',
  scene: (number) => `Scène ${number}`,
  inTheAtlas: 'Cette scène dans l’atlas',
  shown: 'Sur cette carte',
  sources: 'Sources',
  ownNotes: 'Vos notes',
  question: 'Question',
  pageOf: (page, count) => `${page} / ${count}`,

  name: 'Nom',
  date: 'Date',
  instructions:
    'Sur ces cartes, des chiffres remplacent les noms de lieux et des lettres ceux des pays. Écrivez ces noms, et ce que disent les arcs et les signes.',
  places: 'Lieux',
  lands: 'Pays',
  explain: 'Que montrent les arcs et les signes\u00a0? Qui, quoi, quand\u00a0?',
  explainLands: 'Que montrent les frontières de ce jour\u00a0?',
  drawOutcome: 'Dessinez votre réponse sur la carte, puis justifiez-la.',

  hiddenNames: 'Noms masqués',
  hiddenOutcome: 'Les lieux, les arcs et les signes étaient masqués.',
  showsEvents: (events) => `Événements montrés\u00a0: ${events}.`,
  showsNothing: 'Aucun événement n’est montré.',
  keysInstead: (places, lands) =>
    `Les noms sont masqués\u00a0: ${places}\u00a0${plural('fr', places, { one: 'lieu est numéroté', other: 'lieux sont numérotés' })}, ${lands}\u00a0${plural('fr', lands, { one: 'pays porte une lettre', other: 'pays portent une lettre' })}.`,
  outcomeHidden: 'Les lieux, les arcs et les signes sont masqués.'
};
