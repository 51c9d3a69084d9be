/**
 * A short text that is another for other bytes: their number and FNV-1a of 32 bits. It tells releases apart, not
 * forgeries: whoever can change a file of the site can change its scripts too.
 */
export function checksumOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
