import type { DataWords } from './data-words.ts';
import { plural } from './plural.ts';

export const dataFr: DataWords = {
  events: 'Les événements affichés',
  format: 'Format',
  formats: {
    geojson:
      'Pour les cartes\u00a0: un objet par événement, avec ses étapes, ses références et ses versions.',
    csv: 'Pour les tableurs\u00a0: une ligne par événement, en UTF-8.'
  },
  holds: (events, size) =>
    `${events} ${plural('fr', events, { one: 'événement', other: 'événements' })}, en français, en anglais et en russe, ${size}`,
  kilobytes: (count) => `${count}\u00a0ko`,
  licence: 'CC BY 4.0\u00a0: citez l’atlas et la version des données.',
  download: (format) => `Télécharger en ${format}`,
  saved: (file) => `Enregistré sous ${file}`,
  loading: 'Les données se chargent…',
  failed: 'Les données n’ont pas pu être chargées.',
  otherRelease: 'Le site a des données plus récentes que cette page. Rechargez la page pour les prendre.',
  nothing: 'Rien n’est affiché, il n’y a donc rien à prendre. Choisissez un autre moment, ou affichez tout.',
  borders: 'Les frontières',
  bordersOf: (day) => `Télécharger les frontières au ${day} (GeoJSON)`,
  bordersMissing: 'Elles pourront être prises dès que la carte sera là.',
  whole: 'Tout',
  wholeLink: 'Tous les événements, lieux, personnes et sources en fichiers'
};
