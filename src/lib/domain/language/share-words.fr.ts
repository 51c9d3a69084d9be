import type { ShareWords } from './share-words.ts';

export const shareFr: ShareWords = {
  sections: {
    link: 'Lien',
    picture: 'Image',
    film: 'Film',
    citation: 'Citation',
    data: 'Données',
    embed: 'Intégration',
    lecture: 'Conférence'
  },
  loading: 'Chargement…',
  failed: 'Cette partie n’a pas pu être chargée.',
  address: 'Adresse de cette vue',
  copy: 'Copier',
  copied: 'Copié.',
  copyFailed: 'Le navigateur ne l’a pas permis\u00a0: le texte est sélectionné, copiez-le à la main.',
  send: 'Envoyer…',
  carried:
    'Elle rouvre le même moment et la même durée, les mêmes filtres, ce qui est ouvert, l’endroit regardé si vous avez déplacé la carte, le globe, le thème et la langue.',
  notCarried: 'Elle ne retient ni la vitesse de lecture ni le défilement des listes.',
  code: 'Pour un projecteur',
  codeOf: (address) => `Code QR de ${address}`,
  codeTooLong: 'Cette adresse est trop longue pour un code QR lisible du fond de la salle.',
  onTheWall: 'Plein écran',
  asSvg: 'SVG',
  asPng: 'PNG'
};
