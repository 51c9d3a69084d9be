import { createHash } from 'node:crypto';

/** The first 12 hexadecimal digits of the SHA-256 of parsed data: layout and spaces of its files do not count. */
export function hashData(data: object): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
}
