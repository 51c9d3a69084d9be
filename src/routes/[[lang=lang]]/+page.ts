import { loadRecord } from '#routes/load-record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'fr' }, { lang: 'ru' }];

export const load: PageLoad = async ({ fetch, params, url }) => ({
  ...(await loadRecord(params.lang, fetch)),
  origin: url.origin
});
