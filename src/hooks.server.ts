import type { Handle } from '@sveltejs/kit';

/** Prerendered pages say their language in `<html lang>`, for screen readers and hyphenation. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en')
  });
