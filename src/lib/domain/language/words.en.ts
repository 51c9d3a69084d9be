import { en as borders } from './border-words.en.ts';
import { faultsEn as faults } from './fault-words.en.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

const events = (count: number) => `${count} ${plural('en', count, { one: 'event', other: 'events' })}`;

export const en: Words = {
  title: 'Paris–Moscow',
  subtitle: 'An atlas of France–Soviet relations, 1917–1991',
  description:
    'Move the year from 1917 to 1991 and see who visited, aided and fought whom between Paris, Moscow, Yalta, Algeria, Vietnam, Czechoslovakia and Poland, every event with its sources.',
  skipToChronicle: 'Skip to the chronicle',
  language: 'Language',
  close: 'Close',
  dismiss: 'Dismiss',
  retry: 'Try again',

  search: 'Search',
  share: 'Share',
  loadingSearch: 'Loading the search…',
  searchFailed: 'The search could not be loaded.',

  families: {
    visit: { name: 'Visits', line: 'solid line, a light travels with the visitor' },
    accord: { name: 'Accords', line: 'double line, both ends marked' },
    aid: { name: 'Aid', line: 'beads run from giver to receiver' },
    conflict: { name: 'Conflicts', line: 'heavy line, pointed at the target' },
    rupture: { name: 'Ruptures', line: 'line broken in the middle' },
    exchange: { name: 'Exchanges', line: 'fine dots: trade, culture, influence' }
  },
  kinds: {
    visit: 'Visit',
    summit: 'Summit',
    recognition: 'Recognition',
    treaty: 'Treaty',
    aid: 'Aid',
    conflict: 'Conflict',
    rupture: 'Rupture',
    trade: 'Trade',
    culture: 'Culture',
    influence: 'Influence'
  },
  theatres: {
    paris: 'Paris',
    moscow: 'Moscow',
    yalta: 'Yalta, Crimea',
    algeria: 'Algeria',
    vietnam: 'Vietnam',
    czechoslovakia: 'Czechoslovakia',
    poland: 'Poland',
    elsewhere: 'Elsewhere'
  },
  events,

  invitation:
    'Drag the year. Every arc is an event between two places: click one, or a place, to read what happened and who says so.',
  playTheStory: 'Play the story',

  map: 'Map',
  onTheMap: 'On the map',
  mapHelp:
    'Arrow keys move to the nearest thing on that side, Page Up and Page Down through all of them, Enter opens one.',
  globe: 'Globe',
  flat: 'Flat map',
  darkTheme: 'Dark',
  lightTheme: 'Light',
  fit: 'Fit the map to what it shows',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noWebgl: 'This browser cannot draw the map (it lacks WebGL 2). The chronicle tells the same in words.',
  mapFailed: (reason) => `The map could not be drawn: ${reason}. The chronicle tells the same in words.`,
  loadingMap: 'Drawing the map…',
  severalHere: 'Several things are here',

  legend: 'Legend',
  familiesHeading: 'What happened',
  theatresHeading: 'Where',
  showEverything: 'Show everything',
  openTheatre: (name) => `Events: ${name}`,

  chronicle: 'Chronicle',
  fading: 'Before, fading on the map',
  lasting: 'lasting',
  nothing: (when, filtered) =>
    filtered ? `Nothing in ${when} with what is switched on.` : `Nothing recorded in ${when}.`,
  nextEvent: 'Next event',
  previousEvent: 'Previous event',
  announce: (when, count, first) => `${when}: ${events(count)}${first === null ? '' : `; ${first}`}`,

  timeline: 'Timeline',
  year: 'Year',
  month: 'Month',
  play: 'Play',
  pause: 'Pause',
  loop: 'Repeat from the beginning',
  speed: 'Speed',
  span: 'Show',
  spans: {
    year: 'this time only',
    trail: 'with a fading trail',
    range: 'from – to',
    all: 'everything so far'
  },
  scale: 'Steps',
  scales: { years: 'years', months: 'months' },
  rangeFrom: 'From year',
  density: 'Events per year, by family',
  yearProblem: (text) => `“${text}” is not a year from 1917 to 1991.`,
  sliderText: (when, count) => `${when}, ${events(count)}`,

  route: 'Route',
  people: 'People',
  alsoAt: 'Also at',
  disputed: 'Disputed',
  lessCertain: 'Less certain',
  correction: 'On the starting document',
  sources: 'Sources',
  sourcesNumbered: (count) => (count === 1 ? 'Source' : 'Sources'),
  openSource: 'open',
  confidence: { high: 'Well attested', medium: 'Attested, details uncertain', low: 'Weakly attested' },
  mutual: 'both ways',
  happenedHere: 'What happened here',
  previousAt: (place) => `Before, ${place}`,
  nextAt: (place) => `Next, ${place}`,
  namesOverTime: (names) => `Also called ${names}`,
  seeOnMap: 'See it on the map',
  page: 'A page to read and print',
  index: 'Index',

  panelFailed: 'This could not be loaded. Reload the page to try again.',
  person: 'Person',
  following: (name) => `Only what ${name} had a part in is shown`,
  stopFollowing: 'Show everything again',
  eras: 'Chapters of the story',
  era: 'Chapter',
  eraEvents: 'What stands for it',
  earlierEra: (name) => `Earlier: ${name}`,
  laterEra: (name) => `Later: ${name}`,
  partIn: 'Had a part in',
  disputedMark: 'disputed',
  recalledMark: 'less certain',

  notice: (key, value, reason) => `The address says ${key}=${value}: ${reason} The rest of it applies.`,
  refusals: {
    'not-a-date': 'not a year like 1966 or a month like 1966-06.',
    'outside-atlas': 'the atlas runs from 1917 to 1991.',
    'not-a-span': 'neither year, trail, all nor a span like 1944..1958.',
    'unknown-name': 'a name that the atlas does not know.',
    'unknown-id': 'nothing in the atlas has this name.',
    'not-a-camera': 'not a latitude, longitude and zoom like 48.9,2.3,5.',
    'not-a-switch': 'neither 1 nor 0.',
    'one-selection': 'only one thing can be open at a time.',
    'newer-version': 'made by a newer atlas; what this one does not know is left out.'
  },

  release: (date, hash) => `Record of ${date} (${hash}).`,
  borders,
  faults,

  keys: 'Keys',
  keyList: [
    { keys: ['←', '→'], does: 'a year (or month) back, forward' },
    { keys: ['Page Up', 'Page Down'], does: 'ten years forward, back' },
    { keys: ['Home', 'End'], does: '1917, 1991' },
    { keys: [',', '.'], does: 'previous, next event' },
    { keys: ['[', ']'], does: 'previous, next change of borders in view' },
    { keys: ['Space'], does: 'play or pause' },
    { keys: ['/', 'Ctrl K'], does: 'search' },
    { keys: ['s'], does: 'share this view' },
    { keys: ['a'], does: 'make this view a scene of a lecture' },
    { keys: ['Esc'], does: 'close what is open and undo its jump in time' },
    { keys: ['0'], does: 'fit the map to what it shows' },
    { keys: ['+', '−'], does: 'zoom' },
    { keys: ['?'], does: 'this list' }
  ],

  notFound: 'There is no such page.',
  toTheAtlas: 'To the atlas'
};
