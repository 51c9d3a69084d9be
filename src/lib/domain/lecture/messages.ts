import type { LectureCommand } from './lecture-keys.ts';

/** What the pointer does on the wall beside moving the map; null: nothing. */
export type Tool = 'light' | 'pen' | null;

/** Where a lecture stands on the wall, as its window tells the presenter's. */
export interface StageState {
  readonly type: 'at';
  readonly lecture: string;
  readonly index: number;
  readonly hides: 'labels' | 'outcome' | null;
  readonly blank: 'black' | 'white' | null;
  readonly hasLeft: boolean;
  /** What the lecturer's pointer does. */
  readonly tool: Tool;
  /** The scenes follow one another by themselves. */
  readonly isAutomatic: boolean;
  /** What the wall shows, as an address of the atlas. */
  readonly address: string;
  /** Milliseconds since 1970 at which the lecture began; null before it has. */
  readonly startedAt: number | null;
}

/** What the presenter's window tells that of the lecture. */
export type PresenterMessage =
  | { readonly type: 'hello'; readonly lecture: string }
  | { readonly type: 'command'; readonly lecture: string; readonly command: LectureCommand }
  | { readonly type: 'show'; readonly lecture: string; readonly index: number }
  /** Show this beside the script. The address is one of the atlas, which parses it like any other. */
  | { readonly type: 'look'; readonly lecture: string; readonly address: string }
  | { readonly type: 'restart'; readonly lecture: string };

/** Sent on closing a window, so that the other need not wait to find out. */
export interface Farewell {
  readonly type: 'bye';
  readonly lecture: string;
}

export type LectureMessage = StageState | PresenterMessage | Farewell;

/** In UTF-16 units; the longest address that the atlas itself writes has some 300. */
const LONGEST_ADDRESS = 2000;

const TYPES: ReadonlySet<unknown> = new Set(['at', 'hello', 'command', 'show', 'look', 'restart', 'bye']);

/**
 * A message of another window of the same site for a lecture; null for what is meant for another, or by another
 * release of the atlas.
 */
export function readMessage(data: unknown, lecture: string): LectureMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, lecture: meant, address } = data as { type?: unknown; lecture?: unknown; address?: unknown };
  if (!TYPES.has(type) || meant !== lecture) return null;
  return type !== 'look' || isAddress(address) ? (data as LectureMessage) : null;
}

function isAddress(text: unknown): boolean {
  return typeof text === 'string' && text.length <= LONGEST_ADDRESS && /^(\?|$)/.test(text);
}
