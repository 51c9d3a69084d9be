import type { PictureWords } from './picture-words.ts';

const left = (minutes: number, seconds: number) =>
  minutes > 0 ? `${minutes}\u00a0min ${seconds}\u00a0s` : `${seconds}\u00a0s`;

export const pictureFr: PictureWords = {
  fadingSince: (year) => `ceux d’avant, depuis ${year}, s’effacent`,
  france: 'La France et ce qu’elle tient',
  soviet: 'L’Union soviétique et ce qu’elle tient',
  bordersOf: (day) => `Frontières au ${day}`,
  source: (atlas, released, hash) =>
    `${atlas}. Données publiées le ${released} (${hash}), CC\u00a0BY\u00a04.0.`,
  more: (count) => `et ${count} de plus`,

  pictureIntro:
    'Ce que la carte montre en ce moment, sur une planche avec sa date, sa légende, sa source et son adresse.',
  making: 'L’image se dessine…',
  pictureOf: (sentence) => `Carte. ${sentence}.`,
  download: (format, size) => `${format}, ${size}`,
  sizes: {
    1: '960\u00a0×\u00a0540, pour une page',
    2: '1920\u00a0×\u00a01080, pour une diapositive',
    4: '3840\u00a0×\u00a02160, pour une diapositive\u00a04K'
  },
  print: 'pour l’impression',
  copy: 'Copier l’image',
  copied: 'L’image est dans le presse-papiers.',
  copyFailed: (reason) => `L’image n’a pas pu être copiée\u00a0: ${reason}. Téléchargez-la plutôt.`,
  tooLarge:
    'La carte graphique de cet ordinateur ne peut pas dessiner une image aussi grande. Prenez la taille inférieure.',
  pictureFailed: (reason) => `L’image n’a pas pu être dessinée\u00a0: ${reason}.`,

  filmIntro: 'Les années défilent comme sur la carte, image par image, l’année écrite en grand.',
  from: 'Première année',
  until: 'Dernière année',
  pace: 'Secondes par an',
  stays: 'Montrer',
  format: 'Format',
  video: 'Vidéo, 1920\u00a0×\u00a01080',
  gif: 'GIF, 8\u00a0Mo au plus',
  noVideo: 'Ce navigateur ne sait pas écrire de vidéo. Il peut faire un GIF.',
  filmYears: (from, until) => `Deux années de ${from} à ${until}, la première avant la dernière ou égale.`,
  willBe: (seconds) => `Le film durera ${seconds}\u00a0s.`,
  make: 'Faire le film',
  cancel: 'Annuler',
  frame: (done, total) => `Image ${done} sur ${total}`,
  preparing: 'La carte se prépare…',
  timeLeft: (minutes, seconds) => `encore ${left(minutes, seconds)} environ`,
  cancelled: 'Annulé\u00a0; rien n’a été gardé.',
  megabytes: (count) => `${count}\u00a0Mo`,
  filmDone: ({ seconds, width, height, size }) =>
    `Terminé\u00a0: ${seconds}\u00a0s, ${width}\u00a0×\u00a0${height}, ${size}.`,
  reduced: (framesPerSecond, colours) =>
    `Pour rester sous 8\u00a0Mo, il a ${framesPerSecond} images par seconde et ${colours} couleurs.`,
  save: 'Enregistrer le film',
  filmFailed: (reason) => `Le film n’a pas pu être fait\u00a0: ${reason}.`,
  filmOf: (sentence) => `Film de la carte. ${sentence}.`
};
