import { plural } from './plural.ts';
import type { SearchWords } from './search-words.ts';

export const searchEn: SearchWords = {
  placeholder: 'Event, person, place, land, year…',
  groups: { event: 'Events', person: 'People', place: 'Places', polity: 'Lands', era: 'Eras' },
  time: 'Time',
  goToTime: (when) => `Go to ${when}`,
  about: ({ event, person, place, polity, era }) =>
    `${event} events, ${person} people, ${place} places, ${polity} lands and ${era} eras, in English, French or Russian. A year or a month narrows the search.`,
  tryThese: 'For example',
  examples: ['Khrushchev', 'de Gaulle 1966', 'Normandie-Niemen', 'Danzig', 'May 1968'],
  found: 'Results',
  results: (count, first) =>
    `${count} ${plural('en', count, { one: 'result', other: 'results' })}; first: ${first}`,
  shownOf: (shown, all) => `${shown} of ${all}`,
  guess: 'Nothing is spelled quite like this. Close to it:',
  nothing: (text) =>
    `Nothing is found for “${text}”. Try fewer words, another spelling, or a year from 1917 to 1991.`,
  keysHint: 'to choose, Enter to open, Esc to close'
};
