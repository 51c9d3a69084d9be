import { version } from '$app/environment';
import { RELEASE_HEADER } from '#lib/domain/offline/messages.ts';

/** What data is asked for with: the worker must not answer with that of another release. */
export const OF_THIS_RELEASE: RequestInit = { headers: { [RELEASE_HEADER]: version } };
