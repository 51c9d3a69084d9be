import { writeSitemap } from '#lib/domain/address/sitemap.ts';
import { openShelf } from '#routes/shelf.ts';
import { listPages } from '#routes/site-pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async ({ url }) =>
  new Response(writeSitemap(listPages(await openShelf('en'), url.origin)), {
    headers: { 'Content-Type': 'application/xml' }
  });
