import { isLanguage, type Language } from '#lib/domain/language/language.ts';

/** What is in the cache of a release, counted by its worker after looking. */
export interface Kept {
  /** Files that are there. */
  readonly kept: number;
  /** Files that the whole site needs. */
  readonly wanted: number;
  readonly isReady: boolean;
  /** Why no more can be kept just now; null: nothing hinders. */
  readonly trouble: Trouble | null;
}

/** `release`: the server has another release by now, whose files are not mixed with ours. */
export type Trouble = 'storage' | 'network' | 'release';

/** What a page asks its worker; `release`: of which the page is. */
export type WorkerRequest =
  | { readonly type: 'count'; readonly release: string }
  /** Fetch up to `files` more, those for a reader of `language` first. */
  | { readonly type: 'keep'; readonly release: string; readonly language: Language; readonly files: number }
  /** Which release the worker is of. */
  | { readonly type: 'release' }
  /** Take over from the worker of an older release. */
  | { readonly type: 'activate' };

/** No page asks for more at a time. */
const MOST_FILES = 50;

/** A request as it came by a message; null: it is none. */
export function readRequest(data: unknown): WorkerRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, release, language, files } = data as Record<string, unknown>;
  if (type === 'release' || type === 'activate') return { type };
  if (typeof release !== 'string') return null;
  if (type === 'count') return { type, release };
  if (type !== 'keep' || !isLanguage(language) || !Number.isInteger(files)) return null;
  return { type, release, language, files: Math.min(Math.max(files as number, 1), MOST_FILES) };
}

/** By which a page says, with what it asks of the site, of which release it is. */
export const RELEASE_HEADER = 'atlas-release';
