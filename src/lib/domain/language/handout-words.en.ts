import type { HandoutWords } from './handout-words.ts';
import { plural } from './plural.ts';

const pages = (count: number) => `${count} ${plural('en', count, { one: 'page', other: 'pages' })}`;

export const handoutEn: HandoutWords = {
  handout: 'Handout and worksheet',
  heading: 'On paper',
  intro:
    'Each scene as a map on paper: for listeners, for students to fill in, or with the answers. Made in your browser as a tagged PDF whose text can be selected and whose links work.',
  backToLectures: 'All lectures',

  whatToPrint: 'What to print',
  kinds: { handout: 'Handout', worksheet: 'Student worksheet', key: 'Answer key' },
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  notes: 'Below each map',
  withNotes: 'Lecturer’s notes',
  withLines: 'Lines to write on',
  save: 'Save as PDF',
  making: 'Making the PDF…',
  saved: (name, count, size) => `Saved as ${name}: ${pages(count)}, ${size}.`,
  failed: (reason) => `The PDF could not be made (${reason}). Printing this page works all the same.`,
  missing: (characters) => `Its typefaces lack these characters, which stand as “?”: ${characters}`,
  mapsLoading: 'Drawing the maps…',
  mapsFailed: (reason) => `The maps could not be drawn (${reason}). Reload the page to try again.`,
  preview: 'What will be on the pages',

  kindOf: (kind, scenes, minutes) => {
    const count = `${scenes} ${plural('en', scenes, { one: 'scene', other: 'scenes' })}`;
    const maps = `${scenes} ${plural('en', scenes, { one: 'map', other: 'maps' })}`;
    if (kind === 'handout') return `Handout: ${count}, about ${minutes} min`;
    return kind === 'worksheet' ? `Worksheet: ${maps}` : `Answer key to the worksheet: ${maps}`;
  },
  contents: 'Scenes',
  howToRead: 'How to read the maps',
  lectureHere: 'The lecture as a live map:',
  qrAlt: 'QR code that leads to the lecture',
  scene: (number) => `Scene ${number}`,
  inTheAtlas: 'This scene in the atlas',
  shown: 'On this map',
  sources: 'Sources',
  ownNotes: 'Your notes',
  question: 'Question',
  pageOf: (page, count) => `${page} / ${count}`,

  name: 'Name',
  date: 'Date',
  instructions:
    'On these maps numbers stand for places and letters for countries. Write down their names, and what the arcs and signs tell.',
  places: 'Places',
  lands: 'Countries',
  explain: 'What do the arcs and signs show? Who, what, when?',
  explainLands: 'What do the borders of this day show?',
  drawOutcome: 'Draw your answer on the map, then give your reasons.',

  hiddenNames: 'Names that were hidden',
  hiddenOutcome: 'Places, arcs and signs were hidden.',
  showsEvents: (events) => `Events shown: ${events}.`,
  showsNothing: 'No events are shown.',
  keysInstead: (places, lands) =>
    `Names are hidden: ${places} ${plural('en', places, { one: 'place is numbered', other: 'places are numbered' })}, ${lands} ${plural('en', lands, { one: 'country is lettered', other: 'countries are lettered' })}.`,
  outcomeHidden: 'Places, arcs and signs are hidden.'
};
