import { everyLanguage } from '#routes/for-pages.ts';
import type { PageLoad } from './$types';

export const entries = everyLanguage;

export const load: PageLoad = async ({ parent }) => ({ lectures: (await parent()).shelf.lectures });
