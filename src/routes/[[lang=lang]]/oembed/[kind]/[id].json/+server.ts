import { error, json } from '@sveltejs/kit';
import { isOembedKind, OEMBED_KINDS, writeOembed } from '#lib/domain/embed/oembed.ts';
import { absoluteAddresses } from '#lib/domain/address/absolute.ts';
import { isLanguage } from '#lib/domain/language/language.ts';
import { wordsOf } from '#lib/domain/language/words.ts';
import { addressesOf } from '#routes/addresses.ts';
import { everyLanguage } from '#routes/for-pages.ts';
import { openShelf } from '#routes/shelf.ts';
import { listSubjects } from '#routes/subjects.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const shelf = await openShelf('en');
  return everyLanguage().flatMap((entry) =>
    OEMBED_KINDS.flatMap((kind) =>
      [...listSubjects(shelf, kind).keys()].map((id) => ({ ...entry, kind, id }))
    )
  );
};

export const GET: RequestHandler = async ({ params, url }) => {
  const language = isLanguage(params.lang) ? params.lang : 'en';
  const title = isOembedKind(params.kind)
    ? listSubjects(await openShelf(language), params.kind).get(params.id)
    : undefined;
  if (title === undefined) error(404);
  const to = absoluteAddresses(addressesOf(language), url.origin);
  return json(
    writeOembed({
      title,
      address: to.embed(`?${params.kind}=${params.id}`),
      atlas: wordsOf(language).title,
      home: to.atlas()
    })
  );
};
