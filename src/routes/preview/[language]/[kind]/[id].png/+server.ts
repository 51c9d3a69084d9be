import { error } from '@sveltejs/kit';
import { isPreviewKind } from '#lib/domain/address/page-addresses.ts';
import { isLanguage, LANGUAGES } from '#lib/domain/language/language.ts';
import { drawPreview } from '#routes/previews/draw-preview.ts';
import { renderPreview } from '#routes/previews/render-preview.ts';
import { openShelf } from '#routes/shelf.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const { events, eras } = (await openShelf('en')).catalogue.record;
  const things = [
    { kind: 'atlas', id: 'atlas' },
    ...eras.map(({ id }) => ({ kind: 'era', id })),
    ...events.map(({ id }) => ({ kind: 'event', id }))
  ];
  return things.flatMap((thing) => LANGUAGES.map((language) => ({ language, ...thing })));
};

/** The picture that others show when they link here. */
export const GET: RequestHandler = async ({ params: { language, kind, id } }) => {
  const svg = isLanguage(language) && isPreviewKind(kind) ? await drawPreview(kind, id, language) : null;
  if (svg === null) error(404);
  return new Response(new Uint8Array(await renderPreview(svg)), { headers: { 'Content-Type': 'image/png' } });
};
