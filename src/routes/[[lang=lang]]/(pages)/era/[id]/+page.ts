import { error } from '@sveltejs/kit';
import { everyId } from '#routes/for-pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  everyId(({ catalogue }) => catalogue.record.eras.map(({ id }) => id));

export const load: PageLoad = async ({ params, parent }) => {
  const { shelf } = await parent();
  const era = shelf.catalogue.record.eras.find(({ id }) => id === params.id);
  const details = shelf.library.details.eras[params.id];
  if (era === undefined || details === undefined) error(404);
  const keyEvents = details.events.flatMap((id) => shelf.catalogue.eventById.get(id) ?? []);
  const day = era.interval.until - 1;
  return { era, details, keyEvents, day, plate: shelf.drawPlate({ day, events: keyEvents }) };
};
