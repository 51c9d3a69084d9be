import { ownId } from '#lib/domain/own/own-id.ts';

/** An id for something of the reader's own. */
export function newOwnId(): string {
  return ownId(crypto.getRandomValues(new Uint8Array(8)));
}
