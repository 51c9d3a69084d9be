import { asset, resolve } from '$app/paths';
import { isLanguage } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { addressesOf } from '#routes/addresses.ts';
import { everyLanguage } from '#routes/for-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyLanguage;

/** Of the sea in the light theme, as in app.html. */
const SEA = '#dde6ea';

/** What a browser needs to install the atlas, in the language of its reader. */
export const GET: RequestHandler = ({ params }) => {
  const language = isLanguage(params.lang) ? params.lang : 'en';
  const words = wordsOf(language);
  const start = addressesOf(language).atlas();
  const manifest = {
    id: start,
    name: `${words.title} — ${words.subtitle}`,
    short_name: words.title,
    description: words.description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    // All languages, and nothing beside the site.
    scope: resolve('/'),
    display: 'standalone',
    background_color: SEA,
    theme_color: SEA,
    categories: ['education', 'books'],
    icons: [
      { src: asset('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => iconOf(`icon-${size}`, size, 'any')),
      iconOf('maskable-512', 512, 'maskable')
    ]
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};

function iconOf(name: string, size: number, purpose: 'any' | 'maskable') {
  return { src: asset(`/icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose };
}
