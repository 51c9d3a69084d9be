import type { FlowWords } from './flow-words.ts';
import { plural } from './plural.ts';

const number = (count: number) => new Intl.NumberFormat('en').format(count);
const arcs = (count: number) => `${number(count)} ${plural('en', count, { one: 'arc', other: 'arcs' })}`;

export const flowEn: FlowWords = {
  heading: 'Flows',
  subtitle: (count, places) =>
    `${arcs(count)} between ${number(places)} ${plural('en', places, { one: 'place', other: 'places' })}`,
  arcs,
  bundles: (count) => `in ${number(count)} ${plural('en', count, { one: 'bundle', other: 'bundles' })}`,
  listed: (count) => `The ${number(count)} heaviest are listed.`,
  leftOut: (count) =>
    `${arcs(count)} ${plural('en', count, { one: 'runs', other: 'run' })} in bundles too thin to be drawn here; they are counted, and show as you zoom in.`,
  waiting: 'Bundling the arcs…',
  nothing: 'Nothing of this table falls in this time.',
  within: 'within',
  rows: (total, shown) =>
    shown < total ? `${arcs(total)}; the first ${number(shown)} are shown.` : `${arcs(total)}.`,
  width: 'Width',
  byCount: 'number of arcs',
  byValue: (column) => column,
  loading: 'Opening the table…',
  unknown: 'There is no such table in this browser. Whoever sent you the link can send you its file.',
  failed: (reason) => `The table could not be opened: ${reason}`,
  elsewhere: (host) =>
    `The link names a table on ${host}. The policy of this site lets it fetch nothing from elsewhere.`,
  announce: (when, count, first) => `${when}: ${arcs(count)}${first === null ? '' : `; most ${first}`}`,
  kept: 'Your long tables',
  keptAbout: 'Tables of more than 20,000 arcs are drawn as bundles. They too are kept in this browser alone.',
  needs:
    'This table is kept in your browser alone. Whoever opens the address elsewhere needs the file too, and opens it first.',
  reading: (percent) => `Reading the table: ${percent} %`,
  large: 'It is a long table: its arcs will be drawn as bundles by pair of places, as wide as they are many.'
};
