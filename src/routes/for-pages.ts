import { isLanguage, LANGUAGES } from '#lib/domain/language/language.ts';
import type { Shelf } from './shelf.ts';

/** The shelf in the language of a path. Pages are made when the site is built: the browser's bundle holds none of it. */
export async function shelfFor(lang: string | undefined): Promise<Shelf> {
  if (!import.meta.env.SSR) throw new Error('Pages are made when the site is built.');
  const { openShelf } = await import('./shelf.ts');
  return openShelf(isLanguage(lang) ? lang : 'en');
}

/** Entries of a page that stands in every language. */
export function everyLanguage(): { lang: string }[] {
  return LANGUAGES.map((language) => ({ lang: language === 'en' ? '' : language }));
}

/** Entries of a page for every id in every language. */
export async function everyId(
  idsOf: (shelf: Shelf) => readonly string[]
): Promise<{ lang: string; id: string }[]> {
  const ids = idsOf(await shelfFor('en'));
  return everyLanguage().flatMap((entry) => ids.map((id) => ({ ...entry, id })));
}
