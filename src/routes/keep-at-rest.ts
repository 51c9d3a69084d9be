import type { Language } from '#lib/domain/language/language.ts';
import type { Keeping } from './keeping.ts';

/** Milliseconds in which a reader who has just arrived has the network for themselves. */
const REST_MS = 4000;

let keeping: Promise<Keeping> | null = null;

/** Keeps the site for use without the network, from some seconds after the first call on: a page calls it once it stands. */
export function keepAtRest(language: Language): Promise<Keeping> {
  keeping ??= new Promise((resolve) => setTimeout(resolve, REST_MS)).then(async () =>
    (await import('./keeping.ts')).openKeeping(language)
  );
  return keeping;
}
