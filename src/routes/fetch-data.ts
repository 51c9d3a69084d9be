import { asset } from '$app/paths';
import { OF_THIS_RELEASE } from './of-this-release.ts';

/** Reads a generated file of the site. Throws an error that names it. */
export async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(asset(`/data/${name}`), OF_THIS_RELEASE);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
