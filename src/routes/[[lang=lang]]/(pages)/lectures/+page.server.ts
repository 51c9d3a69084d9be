import { isLanguage } from '#lib/domain/language/language.ts';
import { summarize } from '#lib/domain/lecture/lecture.ts';
import { shelfFor } from '#routes/for-pages.ts';
import type { PageServerLoad } from './$types';

/** The page is made when the site is built; its script, for the reader's own lectures, gets what is written here. */
export const load: PageServerLoad = async ({ params, url }) => {
  const { lectures, catalogue } = await shelfFor(params.lang);
  return {
    language: isLanguage(params.lang) ? params.lang : ('en' as const),
    origin: url.origin,
    release: catalogue.record.release,
    lectures: lectures.map(summarize)
  };
};
