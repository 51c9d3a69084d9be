import { error } from '@sveltejs/kit';
import { everyId } from '#routes/for-pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  everyId(({ catalogue }) => catalogue.record.events.map(({ id }) => id));

export const load: PageLoad = async ({ params, parent }) => {
  const { shelf } = await parent();
  const event = shelf.catalogue.eventById.get(params.id);
  const details = shelf.library.details.events[params.id];
  if (event === undefined || details === undefined) error(404);
  const day = event.interval.from;
  return { event, details, day, plate: shelf.drawPlate({ day, events: [event] }) };
};
