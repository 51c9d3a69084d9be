import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { error } from '@sveltejs/kit';
import { CHECKSUMS } from 'virtual:data-checksums';
import { DataError, type DataFault } from '#lib/domain/faults/data-fault.ts';
import { bytesOfText, fetchBytes, readData } from '#lib/domain/faults/read-data.ts';
import { OF_THIS_RELEASE } from './of-this-release.ts';

/** What the server would answer to a page that cannot be made. */
const STATUS: Readonly<Partial<Record<DataFault, number>>> = { missing: 404, 'other-release': 409 };

/**
 * Reads a generated file that a page cannot be without, by the `fetch` of its load function. Throws what SvelteKit
 * shows as a page of its own: 404 if there is no such file, 409 if it is of another release than this script.
 */
export async function loadData(name: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  try {
    const bytes = await fetchBytes(name, () => fetch(asset(`/data/${name}`), OF_THIS_RELEASE), bytesOfText);
    // In development data is made anew while pages are open.
    return readData(name, bytes, dev ? undefined : CHECKSUMS[name]);
  } catch (cause) {
    const status = cause instanceof DataError ? STATUS[cause.fault] : undefined;
    if (status !== undefined) error(status);
    throw cause;
  }
}
