import { resolve as addressOf } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

/** Prerendered pages say their language in `<html lang>`, for screen readers and hyphenation, and are installed in it. */
export const handle: Handle = ({ event, resolve }) => {
  const { lang } = event.params;
  const manifest = addressOf('/[[lang=lang]]/manifest.webmanifest', lang === undefined ? {} : { lang });
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang ?? 'en').replace('%manifest%', manifest)
  });
};
