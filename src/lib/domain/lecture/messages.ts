import type { LectureCommand } from './lecture-keys.ts';

/** Where a lecture stands on the wall, as its window tells the presenter's. */
export interface StageState {
  readonly type: 'at';
  readonly lecture: string;
  readonly index: number;
  readonly hides: 'labels' | 'outcome' | null;
  readonly blank: 'black' | 'white' | null;
  readonly hasLeft: boolean;
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
  | { readonly type: 'restart'; readonly lecture: string };

/** Sent on closing a window, so that the other need not wait to find out. */
export interface Farewell {
  readonly type: 'bye';
  readonly lecture: string;
}

export type LectureMessage = StageState | PresenterMessage | Farewell;

const TYPES: ReadonlySet<unknown> = new Set(['at', 'hello', 'command', 'show', 'restart', 'bye']);

/**
 * A message of another window of the same site for a lecture; null for what is meant for another, or by another
 * release of the atlas.
 */
export function readMessage(data: unknown, lecture: string): LectureMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, lecture: meant } = data as { type?: unknown; lecture?: unknown };
  return TYPES.has(type) && meant === lecture ? (data as LectureMessage) : null;
}
