/** Why something of a reader's own is not kept: the browser does not allow it, another tab is in the way, or there is no room. */
export type Trouble = 'refused' | 'blocked' | 'full';

/** Thrown by whatever keeps what is a reader's own when it cannot. */
export class NotKept extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(`It is not kept: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** Why it is not kept, of whatever was thrown: what nobody foresaw is taken for a refusal. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof NotKept ? error.trouble : 'refused';
}
