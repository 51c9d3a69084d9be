import { plural } from './plural.ts';
import type { SearchWords } from './search-words.ts';

export const searchFr: SearchWords = {
  placeholder: 'Événement, personne, lieu, pays…',
  groups: {
    event: 'Événements',
    person: 'Personnes',
    place: 'Lieux',
    polity: 'Pays et territoires',
    era: 'Époques'
  },
  time: 'Temps',
  goToTime: (when) => `Aller à ${when}`,
  about: ({ event, person, place, polity, era }) =>
    `${event} événements, ${person} personnes, ${place} lieux, ${polity} pays et territoires et ${era} époques, en français, en anglais ou en russe. Une année ou un mois restreint la recherche.`,
  tryThese: 'Par exemple',
  examples: ['Khrouchtchev', 'de Gaulle 1966', 'Normandie-Niemen', 'Dantzig', 'mai 1968'],
  found: 'Résultats',
  results: (count, first) =>
    `${count} ${plural('fr', count, { one: 'résultat', other: 'résultats' })}\u202f; le premier\u00a0: ${first}`,
  shownOf: (shown, all) => `${shown} sur ${all}`,
  guess: 'Rien ne s’écrit exactement ainsi. Au plus proche\u00a0:',
  nothing: (text) =>
    `Rien pour «\u00a0${text}\u00a0». Essayez avec moins de mots, une autre graphie ou une année de 1917 à 1991.`,
  keysHint: 'pour choisir, Entrée pour ouvrir, Échap pour fermer'
};
