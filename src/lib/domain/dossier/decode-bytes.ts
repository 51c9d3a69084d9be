import type { FileFault } from './problem.ts';

/** Encodings that a text may be read in, as TextDecoder calls them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file says so: the reader is to look whether the letters are right. */
  readonly isGuess: boolean;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** First bytes of files that people take for tables or for text. */
const SIGNATURES: readonly (readonly [FileFault, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x25, 0x50, 0x44, 0x46]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]]
];

/** How much of a file is looked at to tell what it is. */
const LOOKED_AT = 4096;

/** The text of a file, or why it is none. `wanted`: the reader knows better how it is encoded. */
export function decodeBytes(bytes: Uint8Array, wanted?: Encoding): Decoded | FileFault {
  if (bytes.length === 0) return 'empty';
  const signature = SIGNATURES.find(([, mark]) => startsWith(bytes, mark));
  if (signature !== undefined) return isWorkbook(bytes) ? 'workbook' : signature[0];
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const encoding = wanted ?? marked ?? findUtf16(bytes);
  if (encoding !== null) return decoded(bytes, encoding, marked === undefined && wanted === undefined);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return 'binary';
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      isGuess: false
    };
  } catch {
    return decoded(bytes, guessSingleByte(bytes), true);
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding, isGuess: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuess };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A zip of an office program names its parts near its beginning. */
function isWorkbook(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  return head.startsWith('\u00d0\u00cf') || /xl\/|\[Content_Types\]|opendocument/.test(head);
}

/** Without a mark, UTF-16 of Latin or Cyrillic text is known by every other byte, which is 0 or 4. */
function findUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2 || !head.includes(0)) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0 || head[at] === 4) even += 1;
    if (head[at + 1] === 0 || head[at + 1] === 4) odd += 1;
  }
  if (odd > 0.9 * pairs && even < 0.3 * pairs) return 'utf-16le';
  return even > 0.9 * pairs && odd < 0.3 * pairs ? 'utf-16be' : null;
}

/**
 * Russian in Windows-1251 is made of letters from 0xC0 on that stand beside each other; in Windows-1252 accented
 * letters stand alone among plain ones.
 */
function guessSingleByte(bytes: Uint8Array): Encoding {
  let [high, beside] = [0, 0];
  for (let at = 1; at < Math.min(bytes.length, 200_000); at += 1) {
    if (bytes[at]! < 0xc0) continue;
    high += 1;
    if (bytes[at - 1]! >= 0xc0) beside += 1;
  }
  return high > 0 && beside > 0.4 * high ? 'windows-1251' : 'windows-1252';
}
