import { shorten, type Notice } from '#lib/domain/address/address.ts';

/** What an embedded atlas can have beside its map, in the order in which an address names it. */
export const CONTROLS = ['timeline', 'zoom', 'legend', 'chronicle'] as const;
export type Control = (typeof CONTROLS)[number];

export const DEFAULT_CONTROLS: ReadonlySet<Control> = new Set(['timeline', 'zoom']);

const KEY = 'controls';

/** A query of an embedded atlas, taken apart. */
export interface EmbedQuery {
  /** null: none are asked for, or the value was refused. */
  readonly controls: ReadonlySet<Control> | null;
  /** Why the value was refused. */
  readonly notice: Notice | null;
  /** The rest, which is the atlas's own. */
  readonly view: string;
}

/** Reads `controls=timeline,zoom` or `controls=none` out of a query. Never throws. */
export function readControls(search: string): EmbedQuery {
  const query = new URLSearchParams(search);
  const value = query.get(KEY);
  query.delete(KEY);
  const view = query.size === 0 ? '' : `?${query}`;
  if (value === null) return { controls: null, notice: null, view };
  if (value === 'none') return { controls: new Set(), notice: null, view };
  const names = value.split(',');
  return names.every(isControl)
    ? { controls: new Set(names), notice: null, view }
    : { controls: null, notice: { key: KEY, value: shorten(value), refusal: 'unknown-name' }, view };
}

/** Adds the controls to a query that may be empty; those that are there anyway are not written. */
export function withControls(query: string, controls: ReadonlySet<Control>): string {
  const isDefault =
    controls.size === DEFAULT_CONTROLS.size && [...DEFAULT_CONTROLS].every((name) => controls.has(name));
  if (isDefault) return query;
  const names = CONTROLS.filter((name) => controls.has(name)).join(',');
  return `${query}${query === '' ? '?' : '&'}${KEY}=${names === '' ? 'none' : names}`;
}

function isControl(name: string): name is Control {
  return (CONTROLS as readonly string[]).includes(name);
}
