import type { EmbedShareWords } from './embed-share-words.ts';

export const embedShareFr: EmbedShareWords = {
  size: 'Taille',
  sizes: { small: 'Petite', medium: 'Moyenne', large: 'Grande', own: 'La vôtre' },
  width: 'Largeur',
  height: 'Hauteur',
  sizeLimits: 'De 320 × 240 à 3840 × 2160 pixels\u00a0; au-delà, la valeur est ramenée à la limite.',
  systemTheme: 'Selon le système du lecteur',
  theme: 'Couleurs',
  controls: 'À côté de la carte',
  zoomButtons: 'Boutons de zoom',
  snippet: 'HTML pour votre page',
  copy: 'Copier',
  copied: 'Copié.',
  copyFailed:
    'Le navigateur ne permet pas à la page de copier. Le texte est sélectionné\u00a0: copiez-le vous-même.',
  carried:
    'Le cadre s’ouvre sur ce que la carte montre maintenant, dans la langue et les couleurs choisies ici. Ce qui est ouvert autour de la carte (recherche, aide, cette fenêtre) reste chez vous.',
  more: 'Tout sur l’intégration'
};
