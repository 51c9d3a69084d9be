import { error } from '@sveltejs/kit';
import { middleDay } from '#lib/domain/record/middle-day.ts';
import { everyId } from '#routes/for-pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  everyId(({ catalogue }) => catalogue.record.places.map(({ id }) => id));

export const load: PageLoad = async ({ params, parent }) => {
  const { shelf } = await parent();
  const place = shelf.catalogue.placeById.get(params.id);
  if (place === undefined) error(404);
  const events = shelf.catalogue.eventsAtPlace(place.id);
  const day = middleDay(events);
  return { place, events, day, plate: shelf.drawPlate({ day, events: [], places: [place] }) };
};
