import type { DossierWords } from './dossier-words.ts';
import { plural } from './plural.ts';

const rows = (count: number) => `${count} ${plural('en', count, { one: 'row', other: 'rows' })}`;

export const dossierEn: DossierWords = {
  intro:
    'Open a file of your own, on any two countries, and get everything that the atlas does: borders of the day, arcs, timeline, search. It is read in this browser and kept here; nothing is uploaded.',
  openHeading: 'Open a dossier',
  openFile: 'Open a file…',
  orDrop: 'or drop it on this page',
  dropHere: 'Drop the file to open it',
  paste: 'Or paste its text here',
  pasteHint: 'A table copied from a spreadsheet, or the text of a file',
  openPasted: 'Open what is pasted',
  pasted: 'Pasted table',
  formats:
    'A dossier of the atlas, GeoJSON, CSV or TSV (also as exported by kepler.gl or from a TimelineJS sheet), Linked Places, or StoryMapJS; at most 64 MB and 20,000 events from 1917 to 1991. A CSV or TSV may have five million rows and 1 GB: it is drawn as bundles.',
  reading: 'Reading the file…',
  stop: 'Stop',

  fromAddress: 'A file from an address',
  askAddress: (address) => `This link asks to fetch ${address} and to open it here. Do you want that?`,
  askElsewhere: (host) =>
    `The link names a file on ${host}. The policy of this site lets it fetch nothing from elsewhere: save the file, and open it here.`,
  fetchIt: 'Fetch and open it',
  leaveIt: 'No',
  fetchFailed: (reason) => `The file could not be fetched: ${reason}`,

  example: 'An example',
  exampleAbout:
    'France–Yugoslavia, 1920–1991: thirty events with their sources and chapters of their own. It opens as any file of yours would.',
  openExample: 'Open France–Yugoslavia',

  mappingHeading: 'What the columns mean',
  tableOf: (format, count) => `${format}, ${rows(count)}. This is a guess: change what is wrong.`,
  tableFormats: {
    csv: 'A table',
    geojson: 'GeoJSON',
    'linked-places': 'Linked Places',
    timeline: 'A TimelineJS sheet',
    storymap: 'A StoryMapJS',
    kepler: 'A table of kepler.gl'
  },
  column: 'Column',
  meaning: 'Meaning',
  firstRows: 'First rows',
  nothing: 'not used',
  roles: {
    title: 'title',
    start: 'date, or its beginning',
    end: 'end of the date',
    year: 'year',
    month: 'month',
    day: 'day',
    endYear: 'year of the end',
    endMonth: 'month of the end',
    endDay: 'day of the end',
    place: 'place',
    lat: 'latitude',
    lon: 'longitude',
    from: 'from (place)',
    fromLat: 'from (latitude)',
    fromLon: 'from (longitude)',
    to: 'to (place)',
    toLat: 'to (latitude)',
    toLon: 'to (longitude)',
    geometry: 'geometry (GeoJSON or WKT)',
    category: 'category',
    value: 'how much',
    summary: 'description',
    source: 'source'
  },
  order: 'Dates like 4/5/1960',
  orders: { dmy: 'day first (4 May)', mdy: 'month first (5 April)' },
  writtenIn: 'It is written in',
  looksInTitle: 'Put rows without a place where their title says, if the atlas knows the name',
  dossierTitle: 'Title of the dossier',
  use: 'Use these columns',
  cancel: 'Cancel',
  encoding: 'Encoding',
  encodingGuessed: (encoding) =>
    `The file is not UTF-8 and does not say what it is. It was read as ${encoding}: if letters look wrong, choose another.`,

  used: (used, count) => `${used} of ${rows(count)} used.`,
  refused: (count) => `${rows(count)} could not be used:`,
  more: (count) => `and ${count} more`,
  line: (line) => `Line ${line}`,
  problems: {
    empty: 'There is nothing in it.',
    'too-large':
      'It is too large: at most 64 MB can be opened, or 1 GB of a table (CSV, TSV). Nothing of it was read.',
    binary: 'It is no text: a picture, a PDF or a program.',
    workbook: 'It is a workbook of a spreadsheet program: save it there as CSV, and open that.',
    archive: 'It is an archive: unpack it, and open the file inside.',
    'too-deep': 'Its brackets are nested too deeply.',
    'not-json': 'It begins like JSON and is broken.',
    'unknown-format': 'It is JSON, but of no format that the atlas reads.',
    'too-many-columns': 'It has more than 500 columns.',
    'no-rows': 'There are no rows in it, only a header.',
    'no-date': 'there is no date',
    'not-a-date': 'this is no date',
    'no-such-day': 'there is no such day or month',
    'other-order': 'day and month stand the other way round than in the rest',
    'short-year': 'the century is missing: write the year with four digits',
    'outside-atlas': 'the atlas runs from 1917 to 1991',
    'ends-before': 'it ends before it begins',
    'no-place': 'there is no place',
    'unknown-place': 'the atlas does not know this place: give its latitude and longitude',
    'half-a-position': 'only one of latitude and longitude is there',
    'not-a-number': 'latitude or longitude is no number',
    'out-of-range': 'latitude or longitude is beyond the globe',
    swapped: 'latitude and longitude seem to be swapped',
    'not-a-geometry': 'this is neither a point nor a line',
    'too-many-cells': 'there are more cells than columns',
    'open-quote': 'a quotation mark is opened here and never closed',
    'too-many-events': 'there is room for 20,000 events; as a CSV it may have five million rows',
    'too-many-arcs': 'there is room for five million rows',
    'too-many-places': 'there is room for 250,000 places',
    'not-an-amount': 'this is no amount',
    missing: 'is missing',
    'wrong-type': 'is not what it should be',
    'not-one-of': 'is none of the values that it may have',
    malformed: 'is not written as it should be',
    'too-long': 'is too long',
    'too-many': 'there are too many',
    twice: 'is there twice',
    'unknown-id': 'there is nothing of this id in the file',
    'unknown-key': 'a key that the atlas does not know was left out',
    mismatch: 'does not fit the rest; what follows from that was taken',
    'faint-on-light':
      'this colour cannot be told from paper and the light map (contrast below 3 : 1): the atlas’s own is shown there',
    'faint-on-dark':
      'this colour cannot be told from the dark map (contrast below 3 : 1): the atlas’s own is shown there',
    'tint-on-light':
      'lines or names cannot be told from this tint on the light map: the atlas’s own is shown there',
    'tint-on-dark':
      'lines or names cannot be told from this tint on the dark map: the atlas’s own is shown there',
    'unknown-land': 'the borders of the atlas know no land of this id',
    'newer-version': 'written by a newer atlas: what this one does not know is missing',
    'hidden-characters': 'texts with characters that cannot be seen: they were left out'
  },
  noneUsed: 'No row could be used, so there is nothing to show.',
  opened: (title) => `“${title}” is opened and kept in this browser.`,
  show: 'Show it in the atlas',

  kept: 'Your dossiers',
  keptAbout: 'They are kept in this browser and nowhere else. What matters to you, save as a file.',
  none: 'You have none yet.',
  counts: (events, places) =>
    `${events} ${plural('en', events, { one: 'event', other: 'events' })}, ${places} ${plural('en', places, { one: 'place', other: 'places' })}`,
  save: 'Save as a file',
  remove: 'Remove',
  removed: (title) => `“${title}” is removed.`,
  undo: 'Undo',
  trouble: {
    refused: 'This browser does not let the page keep anything: a dossier cannot be shown without that.',
    blocked: 'Another tab with an older version of the atlas is in the way. Close it, and try again.',
    full: 'There is no room left in the browser’s storage.'
  },
  loading: 'Opening the dossier…',
  unknown: 'There is no such dossier in this browser. Whoever sent you the link can send you its file.',
  failed: (reason) => `The dossier could not be opened: ${reason}`,
  toDossiers: 'All dossiers',
  needs:
    'This dossier is kept in your browser alone. Whoever opens the address elsewhere needs the file too: save it from the list of dossiers, send it along, and they open it first.',
  credit: (title, licence) => `${title}. ${licence === '' ? 'A dossier of a reader’s own.' : `${licence}.`}`,
  notIn: (language) => `Written in ${language}.`
};
