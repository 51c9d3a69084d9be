import { resolve as addressOf } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

/** The letters that a page of any language begins with; the others are fetched when one of theirs is met. */
const LETTERS = {
  latin: /source-(serif-4|sans-3)-latin-wght-normal\./,
  cyrillic: /source-(serif-4|sans-3)-(latin|cyrillic)-wght-normal\./
};

/** Prerendered pages say their language in `<html lang>`, for screen readers and hyphenation, and are installed in it. */
export const handle: Handle = ({ event, resolve }) => {
  const { lang } = event.params;
  const manifest = addressOf('/[[lang=lang]]/manifest.webmanifest', lang === undefined ? {} : { lang });
  const letters = lang === 'ru' ? LETTERS.cyrillic : LETTERS.latin;
  return resolve(event, {
    // Letters that come after the first text make it wrap anew, and move what stands below.
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && letters.test(path)),
    transformPageChunk: ({ html }) => html.replace('%lang%', lang ?? 'en').replace('%manifest%', manifest)
  });
};
