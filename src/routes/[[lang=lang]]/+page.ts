import { loadRecord } from '#routes/load-record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: '' }, { lang: 'fr' }, { lang: 'ru' }];

export const load: PageLoad = ({ fetch, params }) => loadRecord(params.lang, fetch);
