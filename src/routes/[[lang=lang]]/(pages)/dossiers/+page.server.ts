import { isLanguage } from '#lib/domain/language/language.ts';
import { shelfFor } from '#routes/for-pages.ts';
import type { PageServerLoad } from './$types';

/** The page is made when the site is built; its script, for the reader's own dossiers, gets what is written here. */
export const load: PageServerLoad = async ({ params, url }) => ({
  language: isLanguage(params.lang) ? params.lang : ('en' as const),
  origin: url.origin,
  release: (await shelfFor(params.lang)).catalogue.record.release
});
