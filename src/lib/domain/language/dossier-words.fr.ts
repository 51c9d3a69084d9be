import type { DossierWords } from './dossier-words.ts';
import { plural } from './plural.ts';

const rows = (count: number) => `${count} ${plural('fr', count, { one: 'ligne', other: 'lignes' })}`;

export const dossierFr: DossierWords = {
  intro:
    'Ouvrez un fichier à vous, sur deux pays quelconques, et disposez de tout ce que fait l’atlas\u00a0: frontières du jour, arcs, chronologie, recherche. Il est lu dans ce navigateur et y reste\u00a0; rien n’est envoyé.',
  openHeading: 'Ouvrir un dossier',
  openFile: 'Ouvrir un fichier…',
  orDrop: 'ou déposez-le sur cette page',
  dropHere: 'Déposez le fichier pour l’ouvrir',
  paste: 'Ou collez son texte ici',
  pasteHint: 'Un tableau copié d’un tableur, ou le texte d’un fichier',
  openPasted: 'Ouvrir ce qui est collé',
  pasted: 'Tableau collé',
  formats:
    'Un dossier de l’atlas, du GeoJSON, du CSV ou du TSV (aussi exporté par kepler.gl ou d’une feuille TimelineJS), du Linked Places ou du StoryMapJS\u00a0; au plus 64\u00a0Mo et 20\u202f000 événements de 1917 à 1991. Un CSV ou un TSV peut avoir cinq millions de lignes et 1\u00a0Go\u00a0: il est tracé en faisceaux.',
  reading: 'Lecture du fichier…',
  stop: 'Arrêter',

  fromAddress: 'Un fichier à une adresse',
  askAddress: (address) =>
    `Ce lien demande d’aller chercher ${address} et de l’ouvrir ici. Le voulez-vous\u00a0?`,
  askElsewhere: (host) =>
    `Le lien désigne un fichier sur ${host}. La politique de ce site ne lui permet de rien chercher ailleurs\u00a0: enregistrez le fichier et ouvrez-le ici.`,
  fetchIt: 'L’ouvrir',
  leaveIt: 'Non',
  fetchFailed: (reason) => `Le fichier n’a pas pu être obtenu\u00a0: ${reason}`,

  example: 'Un exemple',
  exampleAbout:
    'France–Yougoslavie, 1920-1991\u00a0: trente événements avec leurs sources et leurs propres chapitres. Il s’ouvre comme le ferait un fichier à vous.',
  openExample: 'Ouvrir France–Yougoslavie',

  mappingHeading: 'Ce que veulent dire les colonnes',
  tableOf: (format, count) =>
    `${format}, ${rows(count)}. C’est une supposition\u00a0: corrigez ce qui est faux.`,
  tableFormats: {
    csv: 'Un tableau',
    geojson: 'GeoJSON',
    'linked-places': 'Linked Places',
    timeline: 'Une feuille TimelineJS',
    storymap: 'Un StoryMapJS',
    kepler: 'Un tableau de kepler.gl'
  },
  column: 'Colonne',
  meaning: 'Sens',
  firstRows: 'Premières lignes',
  nothing: 'inutilisée',
  roles: {
    title: 'titre',
    start: 'date, ou son début',
    end: 'fin de la date',
    year: 'année',
    month: 'mois',
    day: 'jour',
    endYear: 'année de la fin',
    endMonth: 'mois de la fin',
    endDay: 'jour de la fin',
    place: 'lieu',
    lat: 'latitude',
    lon: 'longitude',
    from: 'départ (lieu)',
    fromLat: 'départ (latitude)',
    fromLon: 'départ (longitude)',
    to: 'arrivée (lieu)',
    toLat: 'arrivée (latitude)',
    toLon: 'arrivée (longitude)',
    geometry: 'géométrie (GeoJSON ou WKT)',
    category: 'catégorie',
    value: 'quantité',
    summary: 'description',
    source: 'source'
  },
  order: 'Dates comme 4/5/1960',
  orders: { dmy: 'le jour d’abord (4 mai)', mdy: 'le mois d’abord (5 avril)' },
  writtenIn: 'Il est écrit en',
  looksInTitle: 'Placer les lignes sans lieu là où le dit leur titre, si l’atlas connaît le nom',
  dossierTitle: 'Titre du dossier',
  use: 'Utiliser ces colonnes',
  cancel: 'Annuler',
  encoding: 'Encodage',
  encodingGuessed: (encoding) =>
    `Le fichier n’est pas en UTF-8 et ne dit pas ce qu’il est. Il a été lu en ${encoding}\u00a0: si des lettres paraissent fausses, choisissez-en un autre.`,

  used: (used, count) =>
    `${used} sur ${rows(count)} ${plural('fr', used, { one: 'utilisée', other: 'utilisées' })}.`,
  refused: (count) =>
    `${rows(count)} ${plural('fr', count, { one: 'n’a pas pu être utilisée\u00a0:', other: 'n’ont pas pu être utilisées\u00a0:' })}`,
  more: (count) => `et ${count} de plus`,
  line: (line) => `Ligne ${line}`,
  problems: {
    empty: 'Il ne contient rien.',
    'too-large':
      'Il est trop grand\u00a0: on peut ouvrir au plus 64\u00a0Mo, ou 1\u00a0Go d’une table (CSV, TSV). Rien n’en a été lu.',
    binary: 'Ce n’est pas du texte\u00a0: une image, un PDF ou un programme.',
    workbook: 'C’est un classeur de tableur\u00a0: enregistrez-le en CSV, et ouvrez celui-ci.',
    archive: 'C’est une archive\u00a0: décompressez-la, et ouvrez le fichier qu’elle contient.',
    'too-deep': 'Ses crochets sont imbriqués trop profondément.',
    'not-json': 'Il commence comme du JSON et il est abîmé.',
    'unknown-format': 'C’est du JSON, mais d’aucun format que l’atlas lise.',
    'too-many-columns': 'Il a plus de 500 colonnes.',
    'no-rows': 'Il ne contient aucune ligne, seulement un en-tête.',
    'no-date': 'il n’y a pas de date',
    'not-a-date': 'ce n’est pas une date',
    'no-such-day': 'ce jour ou ce mois n’existe pas',
    'other-order': 'le jour et le mois sont dans l’autre ordre que dans le reste',
    'short-year': 'il manque le siècle\u00a0: écrivez l’année avec quatre chiffres',
    'outside-atlas': 'l’atlas va de 1917 à 1991',
    'ends-before': 'cela finit avant de commencer',
    'no-place': 'il n’y a pas de lieu',
    'unknown-place': 'l’atlas ne connaît pas ce lieu\u00a0: donnez sa latitude et sa longitude',
    'half-a-position': 'il n’y a que l’une de la latitude et de la longitude',
    'not-a-number': 'la latitude ou la longitude n’est pas un nombre',
    'out-of-range': 'la latitude ou la longitude est hors du globe',
    swapped: 'la latitude et la longitude semblent interverties',
    'not-a-geometry': 'ce n’est ni un point ni une ligne',
    'too-many-cells': 'il y a plus de cellules que de colonnes',
    'open-quote': 'un guillemet s’ouvre ici et ne se ferme jamais',
    'too-many-events':
      'il y a de la place pour 20\u202f000 événements\u00a0; en CSV, pour cinq millions de lignes',
    'too-many-arcs': 'il y a de la place pour cinq millions de lignes',
    'too-many-places': 'il n’y a de place que pour 250 000 lieux',
    'not-an-amount': 'ce n’est pas une quantité',
    missing: 'manque',
    'wrong-type': 'n’est pas ce que cela devrait être',
    'not-one-of': 'n’est aucune des valeurs possibles',
    malformed: 'n’est pas écrit comme il faut',
    'too-long': 'est trop long',
    'too-many': 'il y en a trop',
    twice: 'y est deux fois',
    'unknown-id': 'rien dans le fichier ne porte cet identifiant',
    'unknown-key': 'une clé que l’atlas ne connaît pas a été laissée de côté',
    mismatch: 'ne s’accorde pas avec le reste\u00a0; ce qui en découle a été retenu',
    'faint-on-light':
      'cette couleur ne se distingue pas du papier et de la carte claire (contraste inférieur à 3\u00a0:\u00a01)\u00a0: celle de l’atlas y est montrée',
    'faint-on-dark':
      'cette couleur ne se distingue pas de la carte sombre (contraste inférieur à 3\u00a0:\u00a01)\u00a0: celle de l’atlas y est montrée',
    'tint-on-light':
      'des lignes ou des noms ne se distinguent pas de cette teinte sur la carte claire\u00a0: celle de l’atlas y est montrée',
    'tint-on-dark':
      'des lignes ou des noms ne se distinguent pas de cette teinte sur la carte sombre\u00a0: celle de l’atlas y est montrée',
    'unknown-land': 'aucun territoire des frontières de l’atlas ne porte cet identifiant',
    'newer-version': 'écrit par un atlas plus récent\u00a0: ce que celui-ci ne connaît pas manque',
    'hidden-characters': 'textes avec des caractères invisibles\u00a0: ils ont été ôtés'
  },
  noneUsed: 'Aucune ligne n’a pu être utilisée\u00a0: il n’y a rien à montrer.',
  opened: (title) => `«\u00a0${title}\u00a0» est ouvert et conservé dans ce navigateur.`,
  show: 'Le montrer dans l’atlas',

  kept: 'Vos dossiers',
  keptAbout:
    'Ils sont conservés dans ce navigateur et nulle part ailleurs. Ce qui compte pour vous, enregistrez-le dans un fichier.',
  none: 'Vous n’en avez pas encore.',
  counts: (events, places) =>
    `${events} ${plural('fr', events, { one: 'événement', other: 'événements' })}, ${places} ${plural('fr', places, { one: 'lieu', other: 'lieux' })}`,
  save: 'Enregistrer dans un fichier',
  remove: 'Retirer',
  removed: (title) => `«\u00a0${title}\u00a0» est retiré.`,
  undo: 'Annuler',
  trouble: {
    refused:
      'Ce navigateur ne laisse la page rien conserver\u00a0: sans cela un dossier ne peut pas être montré.',
    blocked:
      'Un autre onglet, avec une version plus ancienne de l’atlas, fait obstacle. Fermez-le et réessayez.',
    full: 'Il n’y a plus de place dans le stockage du navigateur.'
  },
  loading: 'Ouverture du dossier…',
  unknown:
    'Ce dossier n’est pas dans ce navigateur. Qui vous a envoyé le lien peut vous envoyer son fichier.',
  failed: (reason) => `Le dossier n’a pas pu être ouvert\u00a0: ${reason}`,
  toDossiers: 'Tous les dossiers',
  needs:
    'Ce dossier n’est conservé que dans votre navigateur. Qui ouvre l’adresse ailleurs a aussi besoin du fichier\u00a0: enregistrez-le depuis la liste des dossiers, joignez-le, et qu’on l’ouvre d’abord.',
  needsInShort: 'Pour ouvrir ce dossier dans l’atlas, demandez son fichier.',
  credit: (title, licence) => `${title}. ${licence === '' ? 'Un dossier de lecteur.' : `${licence}.`}`,
  notIn: (language) => `Écrit en ${language}.`
};
