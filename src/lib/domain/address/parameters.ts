import { FAMILIES, isFamily } from '#lib/domain/record/families.ts';
import { orderTheatres } from '#lib/domain/record/theatres.ts';
import { formatMoment, isInAtlas, parseMoment } from '#lib/domain/time/moment.ts';
import { formatCamera, parseCamera } from './camera.ts';
import { DEFAULT_VIEW, isPanel, PANELS, type Selection, type SelectionKind, type View } from './view.ts';

/** Why a value of an address was left out. The words for it are the ui's. */
export type Refusal =
  | 'not-a-date'
  | 'outside-atlas'
  | 'not-a-span'
  | 'unknown-name'
  | 'unknown-id'
  | 'not-a-camera'
  | 'not-a-switch'
  | 'one-selection'
  | 'newer-version';

/** What an address names by an id. */
export type NamedKind = SelectionKind | 'person';

/** What an address may name. */
export interface KnownIds {
  /** The present id of what has this id or had it once; null if there is no such thing. */
  find(kind: NamedKind, id: string): string | null;
}

/** Either the part of the view that a value stands for, or why it stands for none. */
type Reading = Partial<View> | Refusal;

/** A key of the address. `parse` and `format` are inverse to each other; `format` returns null for the default. */
export interface Parameter {
  readonly key: string;
  parse(value: string, view: View, known: KnownIds): Reading;
  format(view: View): string | null;
}

const year: Parameter = {
  key: 'year',
  parse(value) {
    const moment = parseMoment(value);
    if (moment === null) return 'not-a-date';
    return isInAtlas(moment) ? { moment } : 'outside-atlas';
  },
  // With a range the year is its end, and stands in `span`, unless it is a month. An event, an era or a person
  // without a year means their own, so beside them the year is always written.
  format({ moment, span, selection, follow }) {
    if (span.mode === 'range' && moment.month === undefined) return null;
    const text = formatMoment(moment);
    const hasOwnTime = selection?.kind === 'event' || selection?.kind === 'era' || follow !== null;
    return text === formatMoment(DEFAULT_VIEW.moment) && !hasOwnTime ? null : text;
  }
};

const span: Parameter = {
  key: 'span',
  parse(value, view) {
    if (value === 'year' || value === 'trail' || value === 'all') return { span: { mode: value } };
    const match = /^(\d{4})\.\.(\d{4})$/.exec(value);
    if (match === null) return 'not-a-span';
    const [fromYear, untilYear] = [Number(match[1]), Number(match[2])];
    if (!isInAtlas({ year: fromYear }) || !isInAtlas({ year: untilYear })) return 'outside-atlas';
    if (fromYear > untilYear) return 'not-a-span';
    const { month } = view.moment.year === untilYear ? view.moment : {};
    return {
      span: { mode: 'range', fromYear },
      moment: month === undefined ? { year: untilYear } : { year: untilYear, month }
    };
  },
  format({ span, moment }) {
    if (span.mode === 'range') return `${span.fromYear}..${moment.year}`;
    return span.mode === DEFAULT_VIEW.span.mode ? null : span.mode;
  }
};

/** Families that are on; `none` if all are off. */
const show: Parameter = {
  key: 'show',
  parse(value) {
    if (value === 'none') return { families: new Set() };
    const names = value.split(',');
    return names.every(isFamily) ? { families: new Set(names) } : 'unknown-name';
  },
  format({ families }) {
    if (families.size === FAMILIES.length) return null;
    return families.size === 0 ? 'none' : FAMILIES.filter((family) => families.has(family)).join(',');
  }
};

/** Theatres that are off: they are few, so the address stays short. */
const hide: Parameter = {
  key: 'hide',
  parse(value, _view, known) {
    const names = value.split(',');
    const isKnown = names.every((name) => known.find('theatre', name) !== null);
    return isKnown ? { theatresOff: new Set(names) } : 'unknown-name';
  },
  format({ theatresOff }) {
    return theatresOff.size === 0 ? null : orderTheatres(theatresOff).join(',');
  }
};

function selectionOf(kind: SelectionKind): Parameter {
  return {
    key: kind,
    parse(id, view, known) {
      if (view.selection !== null) return 'one-selection';
      const found = known.find(kind, id);
      return found === null ? 'unknown-id' : { selection: { kind, id: found } as Selection };
    },
    format: ({ selection }) => (selection?.kind === kind ? selection.id : null)
  };
}

const person: Parameter = {
  key: 'person',
  parse(id, _view, known) {
    const found = known.find('person', id);
    return found === null ? 'unknown-id' : { follow: found };
  },
  format: ({ follow }) => follow
};

const map: Parameter = {
  key: 'map',
  parse(value) {
    const camera = parseCamera(value);
    return camera === null ? 'not-a-camera' : { camera };
  },
  format: ({ camera }) => (camera === null ? null : formatCamera(camera))
};

const globe: Parameter = {
  key: 'globe',
  parse: (value) => (value === '1' || value === '0' ? { globe: value === '1' } : 'not-a-switch'),
  format: ({ globe }) => (globe === DEFAULT_VIEW.globe ? null : globe ? '1' : '0')
};

const theme: Parameter = {
  key: 'theme',
  parse: (value) => (value === 'light' || value === 'dark' ? { theme: value } : 'unknown-name'),
  format: ({ theme }) => theme
};

/** What is open around the map; `none` if nothing is. Not written while it is as the screen has it. */
const panels: Parameter = {
  key: 'panels',
  parse(value) {
    if (value === 'none') return { panels: new Set() };
    const names = value.split(',');
    return names.every(isPanel) ? { panels: new Set(names) } : 'unknown-name';
  },
  format({ panels }) {
    if (panels === null) return null;
    return panels.size === 0 ? 'none' : PANELS.filter((panel) => panels.has(panel)).join(',');
  }
};

/** In the order in which an address is written and read; a later one may look at what earlier ones gave. */
export const PARAMETERS: readonly Parameter[] = [
  year,
  span,
  show,
  hide,
  selectionOf('event'),
  selectionOf('place'),
  selectionOf('theatre'),
  selectionOf('polity'),
  selectionOf('era'),
  person,
  map,
  globe,
  theme,
  panels
];
