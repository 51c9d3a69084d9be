import type { Script } from '#lib/state/preflight.svelte.ts';

/** Letters that only the files of a script have. */
const SAMPLES: Readonly<Record<Script, string>> = {
  latin: 'Paris',
  cyrillic: 'Москва',
  vietnamese: 'Điện Biên Phủ'
};
const FAMILIES = ['Source Serif 4 Variable', 'Source Sans 3 Variable'];

/** The scripts whose letters the page cannot draw in its own fonts, each tried by fetching them. */
export async function findMissingScripts(): Promise<Script[]> {
  const tried = await Promise.all(
    (Object.keys(SAMPLES) as Script[]).map(async (script) => {
      const found = await Promise.all(FAMILIES.map((family) => isThere(family, SAMPLES[script])));
      return found.every(Boolean) ? [] : [script];
    })
  );
  return tried.flat();
}

async function isThere(family: string, sample: string): Promise<boolean> {
  try {
    const faces = await document.fonts.load(`16px "${family}"`, sample);
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded');
  } catch {
    // A face that could not be fetched.
    return false;
  }
}
