import { error } from '@sveltejs/kit';
import { middleDay } from '#lib/domain/record/middle-day.ts';
import { everyId } from '#routes/for-pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  everyId(({ library }) => library.details.people.map(({ id }) => id));

export const load: PageLoad = async ({ params, parent }) => {
  const { shelf } = await parent();
  const person = shelf.library.personById.get(params.id);
  if (person === undefined) error(404);
  const events = shelf.catalogue.eventsOfPerson(person.id);
  const day = middleDay(events);
  return { person, events, day, plate: shelf.drawPlate({ day, events }) };
};
