import type { EmbedWords } from './embed-words.ts';

export const embedFr: EmbedWords = {
  openFullAtlas: 'Ouvrir l’atlas complet',
  readInAtlas: 'Lire la suite dans l’atlas',
  gestures: {
    control: 'Pour zoomer, maintenez Ctrl et faites défiler',
    command: 'Pour zoomer, maintenez ⌘ et faites défiler',
    touch: 'Déplacez la carte avec deux doigts'
  }
};
