import type { FaultWords } from './fault-words.ts';

export const faultsEn: FaultWords = {
  parts: {
    map: 'The map could not be loaded; the chronicle tells the same in words.',
    ground: 'The map is without its lakes and graticule; everything else is there.',
    borders: 'The map is without the lands and borders of the day; places and arcs are there.',
    details:
      'The texts of the panels, with people and sources, could not be loaded; the page of each event has them.'
  },
  why: {
    missing: 'A file is not on the server.',
    broken: 'A file arrived incomplete or damaged.',
    'other-release': 'The atlas has been renewed since this page was opened.',
    unreachable: 'The server cannot be reached just now.'
  },
  page: 'This page could not be loaded.',
  loading: 'Loading…',
  reload: 'Reload the page'
};
