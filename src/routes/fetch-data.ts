import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { CHECKSUMS } from 'virtual:data-checksums';
import { fetchBytes, readData } from '#lib/domain/faults/read-data.ts';
import { OF_THIS_RELEASE } from './of-this-release.ts';

/** Reads a generated file of the site, as it was when the page was built. Throws a DataError. */
export async function fetchData(name: string): Promise<unknown> {
  const bytes = await fetchBytes(name, () => fetch(asset(`/data/${name}`), OF_THIS_RELEASE));
  // In development data is made anew while pages are open.
  return readData(name, bytes, dev ? undefined : CHECKSUMS[name]);
}
