import { parseAddress, shorten } from '#lib/domain/address/address.ts';
import type { KnownIds } from '#lib/domain/address/parameters.ts';

/** What of a view was left out, as it is written: `event=nowhere`. */
export interface CheckedView {
  /** The rest of it, which applies. */
  readonly view: string;
  readonly refused: readonly string[];
}

/** Checks the view of a scene as an address of the atlas. One that is sound stays as it is written. */
export function checkView(view: string, known: KnownIds): CheckedView {
  const { notices, foreign } = parseAddress(view, known);
  const refused = [
    ...notices.map(({ key, value }) => `${key}=${value}`),
    ...foreign.map(([key, value]) => `${shorten(key)}=${shorten(value)}`)
  ];
  if (refused.length === 0) return { view, refused };
  const query = new URLSearchParams(view);
  for (const { key } of notices) query.delete(key);
  for (const [key] of foreign) query.delete(key);
  return { view: writeQuery(query), refused };
}

/** Of what the screen around the map looks like, a scene carries nothing: on the wall there is none of it. */
export function sceneViewOf(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('panels');
  return writeQuery(query);
}

/** The view in an address that was pasted: a whole one, or its query alone. null: there is none in it. */
export function viewInAddress(pasted: string): string | null {
  const text = pasted.trim();
  if (text.startsWith('?')) return sceneViewOf(text);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return sceneViewOf(new URL(text).search);
}

/** Commas read better as they are, and may stand in a query (RFC 3986 §3.4). */
function writeQuery(query: URLSearchParams): string {
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
}

/** Ids of the record as given, and every polity: those are of the borders, which need not be there. */
export function withAnyPolity(known: KnownIds): KnownIds {
  return { find: (kind, id) => (kind === 'polity' ? id : known.find(kind, id)) };
}
