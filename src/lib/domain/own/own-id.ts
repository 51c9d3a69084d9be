/** An id for something of a reader's own, of eight random bytes: nothing that ships has one like it. */
export function ownId(bytes: Uint8Array): string {
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
