import { everyLanguage } from '#routes/for-pages.ts';

export const entries = everyLanguage;
