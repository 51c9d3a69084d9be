import { isLanguage } from '#lib/domain/language/language.ts';
import { shelfFor } from '#routes/for-pages.ts';
import type { LayoutLoad } from './$types';

/** Pages of text need no script: they are complete as they are served. */
export const csr = false;

export const load: LayoutLoad = async ({ params, url }) => ({
  language: isLanguage(params.lang) ? params.lang : ('en' as const),
  shelf: await shelfFor(params.lang),
  origin: url.origin
});
