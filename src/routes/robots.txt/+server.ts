import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read, by whomever. */
export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}${resolve('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain' }
  });
