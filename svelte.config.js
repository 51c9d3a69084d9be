import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withPagePacks } from './scripts/page-packs.mjs';
import { releaseVersion } from './scripts/release-version.mjs';

/** BASE_PATH=/atlas serves the site below a sub-path; the root is the default. SvelteKit refuses what is no path. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const folder = process.env.BUILD_DIR ?? 'build';

/**
 * SITE_URL=https://atlas.example says where the site will stand, for what must name it in full: canonical addresses,
 * the sitemap, linked data. Without it they name the preview of this machine.
 */
const site = readOrigin(process.env.SITE_URL ?? 'http://localhost:4173');

/** @param {string} text */
function readOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') {
    return url.origin;
  }
  throw new Error(
    `SITE_URL is "${text}": give scheme and host, like https://atlas.example; a path below it is BASE_PATH.`
  );
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: withPagePacks(adapter({ pages: folder, assets: folder, fallback: '404.html' }), folder),
    paths: { base, relative: false },
    // Pictures are made beside the main thread: while some are, others are drawn.
    prerender: { origin: site, concurrency: 4 },
    // Of what the release is made of, not of the clock: two builds of one commit are the same.
    version: { name: releaseVersion(import.meta.dirname, [base, site]) },
    // The atlas does it itself, once the map stands.
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The style attribute of SvelteKit's own route announcer, and no other.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        // Films that have been made in the page are shown in it.
        'media-src': ['self', 'blob:'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['none'],
        // A text becomes markup, a script or a worker only by these: Svelte's for its own templates, and ours (see
        // `src/hooks.client.ts`).
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'default']
      }
    }
  }
};
