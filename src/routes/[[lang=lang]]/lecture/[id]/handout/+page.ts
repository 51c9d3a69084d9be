import { everyLecture, loadLecture } from '#routes/load-lecture.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = everyLecture;

export const load: PageLoad = ({ fetch, params }) => loadLecture(params, fetch);
