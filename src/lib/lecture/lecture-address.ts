import { MOST } from '#lib/domain/lecture/lecture-limits.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import { writeCompactLecture } from '#lib/domain/lecture/write-lecture-file.ts';

/** What stands before a lecture in the fragment of an address. A fragment is never sent to a server. */
const MARK = '#lecture=';

/** Beyond this, programs that pass addresses on begin to cut them. */
export const LONG_ADDRESS = 2000;

/** A lecture as a fragment: deflated (RFC 1951) JSON, as base64url (RFC 4648 §5). */
export async function packLecture(lecture: Lecture): Promise<string> {
  const json = new TextEncoder().encode(writeCompactLecture(lecture));
  const chunks = await readAll(streamOf(json).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return MARK + toBase64url(chunks);
}

export function holdsLecture(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/**
 * The text of the file that a fragment holds; null if it is none, is broken, or unfolds to more than a lecture may be:
 * a small fragment could unfold to gigabytes, so that it is read only as far as that.
 */
export async function unpackLecture(fragment: string): Promise<string | null> {
  if (!holdsLecture(fragment)) return null;
  try {
    const packed = fromBase64url(fragment.slice(MARK.length));
    const bytes = await readAll(
      streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')),
      MOST.bytes
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** Throws a RangeError, and stops the stream, beyond so many bytes. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Bytes that are turned into characters at a time: more arguments than this overflow the stack. */
const AT_ONCE = 8192;

function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws where a character is none of the alphabet. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
