import { everyLanguage } from '#routes/for-pages.ts';
import { loadRecord } from '#routes/load-record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = everyLanguage;

export const load: PageLoad = ({ fetch, params }) => loadRecord(params.lang, fetch);
