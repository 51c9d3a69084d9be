import type { DataWords } from './data-words.ts';
import { plural } from './plural.ts';

export const dataEn: DataWords = {
  events: 'The events that are shown',
  format: 'Format',
  formats: {
    geojson: 'For maps: one feature an event, with its stops, citations and accounts.',
    csv: 'For tables: one row an event, in UTF-8.'
  },
  holds: (events, size) =>
    `${events} ${plural('en', events, { one: 'event', other: 'events' })}, in English, French and Russian, ${size}`,
  kilobytes: (count) => `${count} kB`,
  licence: 'CC BY 4.0: name the atlas and the release.',
  download: (format) => `Download ${format}`,
  saved: (file) => `Saved as ${file}`,
  loading: 'Fetching the data…',
  failed: 'The data could not be fetched.',
  otherRelease: 'The site has newer data than this page. Reload the page to take it.',
  nothing: 'Nothing is shown, so there is nothing to take. Choose another time, or show everything.',
  borders: 'The borders',
  bordersOf: (day) => `Download the borders of ${day} (GeoJSON)`,
  bordersMissing: 'They can be taken once the map is there.',
  whole: 'Everything',
  wholeLink: 'All events, places, people and sources as files'
};
