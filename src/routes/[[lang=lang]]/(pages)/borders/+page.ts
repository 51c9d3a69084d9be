import { everyLanguage } from '#routes/for-pages.ts';
import type { PageLoad } from './$types';

export const entries = everyLanguage;

export const load: PageLoad = async ({ parent }) => {
  const { borders } = (await parent()).shelf;
  return { borders: borders.data, atomCount: borders.atomCount };
};
