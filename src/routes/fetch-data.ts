import { asset } from '$app/paths';

/** Reads a generated file of the site. Throws an error that names it. */
export async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(asset(`/data/${name}`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
