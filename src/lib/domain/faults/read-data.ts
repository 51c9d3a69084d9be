import { checksumOf } from './checksum.ts';
import { DataError } from './data-fault.ts';

/**
 * Reads a generated file of the site (JSON). `wanted`: the checksum of the file as it was when the page was built;
 * undefined: anything will do. Throws a DataError.
 */
export function readData(name: string, bytes: Uint8Array, wanted: string | undefined): unknown {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DataError(name, 'broken');
  }
  if (wanted !== undefined && checksumOf(bytes) !== wanted) throw new DataError(name, 'other-release');
  return data;
}

type ReadBytes = (response: Response) => Promise<Uint8Array>;

const bytesOf: ReadBytes = async (response) => new Uint8Array(await response.arrayBuffer());

/** The bytes of an answer that is read as text: SvelteKit writes what a page is made from into it, and bytes as base64. */
export const bytesOfText: ReadBytes = async (response) => new TextEncoder().encode(await response.text());

/** Fetches the bytes of a file; `name` is for what is thrown, which is a DataError. */
export async function fetchBytes(
  name: string,
  request: () => Promise<Response>,
  read: ReadBytes = bytesOf
): Promise<Uint8Array> {
  const response = await request().catch(() => {
    throw new DataError(name, 'unreachable');
  });
  // The worker that keeps the site says so of what is of another release.
  if (response.status === 409) throw new DataError(name, 'other-release');
  if (!response.ok) throw new DataError(name, response.status < 500 ? 'missing' : 'unreachable');
  return read(response).catch(() => {
    throw new DataError(name, 'broken');
  });
}
