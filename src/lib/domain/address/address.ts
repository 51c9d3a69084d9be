import { formatMoment } from '#lib/domain/time/moment.ts';
import { migrate, MIGRATIONS, VERSION_KEY } from './migrations.ts';
import { PARAMETERS, type KnownIds, type Refusal } from './parameters.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** A part of an address that was left out, and why. */
export interface Notice {
  readonly key: string;
  readonly value: string;
  readonly refusal: Refusal;
}

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Keys whose values were taken. */
  readonly given: ReadonlySet<string>;
  /** Keys of others, kept as they are. */
  readonly foreign: readonly (readonly [key: string, value: string])[];
}

/** Longer values are cut in a notice: they are for reading, not for keeping. */
const NOTICE_LENGTH = 40;

/** Reads a query (`?year=1966&…`). Never throws: what cannot be read is left at its default and noted. */
export function parseAddress(search: string, known: KnownIds): Address {
  const written = new URLSearchParams(search);
  const { query, isNewer } = migrate(written);
  const notices: Notice[] = isNewer
    ? [{ key: VERSION_KEY, value: shorten(written.get(VERSION_KEY) ?? ''), refusal: 'newer-version' }]
    : [];
  const given = new Set<string>();
  let view = DEFAULT_VIEW;
  for (const parameter of PARAMETERS) {
    const value = query.get(parameter.key);
    if (value === null) continue;
    const reading = parameter.parse(value, view, known);
    if (typeof reading === 'string')
      notices.push({ key: parameter.key, value: shorten(value), refusal: reading });
    else {
      view = { ...view, ...reading };
      given.add(parameter.key);
    }
  }
  const ours = new Set(PARAMETERS.map(({ key }) => key));
  return { view, notices, given, foreign: [...query].filter(([key]) => !ours.has(key)) };
}

/** Writes a query, with its `?`, of what differs from the default; empty if nothing does. */
export function formatAddress(view: View, foreign: Address['foreign'] = []): string {
  const pairs = PARAMETERS.flatMap((parameter): (readonly [string, string])[] => {
    const value = parameter.format(view);
    return value === null ? [] : [[parameter.key, value]];
  });
  const version: [string, string][] =
    pairs.length === 0 || MIGRATIONS.length === 0 ? [] : [[VERSION_KEY, String(MIGRATIONS.length + 1)]];
  const query = [...pairs, ...version, ...foreign]
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/**
 * A query to be given out: it names its time even where that is the default, so that another default one day does not
 * change what it opens.
 */
export function formatShared(view: View, foreign: Address['foreign'] = []): string {
  const search = formatAddress(view, foreign);
  const query = new URLSearchParams(search);
  if (query.has('year') || view.span.mode === 'range') return search;
  return `?year=${formatMoment(view.moment)}${search.replace('?', '&')}`;
}

/** Commas may stand in a query (RFC 3986 §3.4) and read better there. Lone surrogates cannot be encoded: they go. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
}

/** As much of a value as a notice shows. */
export function shorten(value: string): string {
  const characters = [...value];
  return characters.length > NOTICE_LENGTH ? `${characters.slice(0, NOTICE_LENGTH).join('')}…` : value;
}
