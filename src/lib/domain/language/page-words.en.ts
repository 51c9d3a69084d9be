import { aboutEn } from './about.en.ts';
import { bordersEn } from './borders-page.en.ts';
import { embeddingEn } from './embedding-page.en.ts';
import type { PageWords } from './page-words.ts';
import { plural } from './plural.ts';

export const en: PageWords = {
  skipToText: 'Skip to the text',
  menu: 'Pages',
  standing: {
    events: {
      title: 'Events by year',
      menu: 'Events',
      description:
        'Every event of the atlas in order of time: visits, accords, aid, conflicts, ruptures and exchanges between France and the Soviet Union, 1917–1991.'
    },
    places: {
      title: 'Places',
      menu: 'Places',
      description:
        'The cities, embassies, airfields and ports where the relations between France and the Soviet Union were made, each with what happened there.'
    },
    people: {
      title: 'People',
      menu: 'People',
      description:
        'Statesmen, diplomats, soldiers, writers and scientists of the relations between France and the Soviet Union, each with their offices and events.'
    },
    sources: {
      title: 'Sources',
      menu: 'Sources',
      description:
        'The bibliography of the atlas: every work and document that it cites, and the events for which it cites them.'
    },
    borders: {
      title: 'The borders, 1917–1991',
      menu: 'Borders',
      description:
        'The borders of the world on any date from 1917 to 1991 as open data: how they were made, how exact they are, and where to take them.'
    },
    about: {
      title: 'About this atlas',
      menu: 'About',
      description:
        'What the atlas of France–Soviet relations is, how to read it, what it promises about its facts, and under which licences it may be used.'
    },
    lectures: {
      title: 'Lectures',
      menu: 'Lectures',
      description:
        'Four lectures to present with the atlas: one live map driven scene by scene, with notes and sources for the lecturer, in English, French and Russian.'
    },
    dossiers: {
      title: 'Dossiers of your own',
      menu: 'Dossiers',
      description:
        'Open a file of your own, on any two countries, in the atlas: CSV, GeoJSON, Linked Places, TimelineJS, StoryMapJS or kepler.gl. It stays in your browser.'
    },
    embedding: {
      title: 'Embedding the atlas',
      menu: 'Embedding',
      description:
        'How to show the map of the atlas on a page of your own, in any state, and how to drive it from there: the frame, its controls, the messages, and a live example.'
    }
  },
  openInAtlas: 'Open in the atlas',
  followOnMap: (person) => `Follow ${person} on the map`,
  yearsInAtlas: 'See these years in the atlas',

  stances: {
    rupture: 'rupture',
    distance: 'distance',
    rapprochement: 'rapprochement',
    alliance: 'alliance',
    tension: 'tension',
    detente: 'détente',
    partnership: 'partnership'
  },
  otherEvents: 'What else happened in these years',
  previousEra: 'The chapter before',
  nextEra: 'The chapter after',

  before: 'Before',
  after: 'After',
  recalled: 'No page that carries the core fact could be read; it is told from the general literature.',

  roles: 'Offices and parts',
  personDescription: (name, life, role, events) =>
    `${name}${life === '' ? '' : ` (${life})`}${role === '' ? '' : `, ${role}`}: ${events} in the atlas of France–Soviet relations.`,
  names: 'Names over time',
  insideHere: 'In this place',
  within: 'In',
  placeDescription: (name, events) =>
    `${name}: ${events} in the atlas of France–Soviet relations, with dates, people and sources.`,

  decades: 'Decades',
  theatres: 'Parts of the world',
  letters: 'Letters',
  citedFor: 'Cited on:',
  works: (count) => `${count} ${plural('en', count, { one: 'work', other: 'works' })}`,

  download: 'Download:',
  licences: 'What the site is made of, with its licences',
  licence: 'Text and data CC BY 4.0, code MIT',
  noTracking: 'No tracking, no cookies, no request to anyone else.',
  bordersPage: bordersEn,
  embedding: embeddingEn,
  about: aboutEn
};
