import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { revealEra, revealEvent, revealPerson } from './selecting.ts';
import type { Selection, View } from './view.ts';

type Lookup = Pick<Catalogue, 'eventById' | 'eraById' | 'eventsOfPerson'>;

/** The view in which what is selected can be seen, changed as little as that takes. */
export function revealSelection(view: View, { kind, id }: Selection, catalogue: Lookup): View {
  const event = kind === 'event' ? catalogue.eventById.get(id) : undefined;
  if (event !== undefined) return revealEvent(view, event);
  const era = kind === 'era' ? catalogue.eraById.get(id) : undefined;
  return era === undefined ? view : revealEra(view, era);
}

/** A link that names an event, an era or a person and no time means their own. */
export function withOwnTime(view: View, given: ReadonlySet<string>, catalogue: Lookup): View {
  if (given.has('year') || given.has('span')) return view;
  const { follow, selection } = view;
  if (selection !== null) return revealSelection(view, selection, catalogue);
  return follow === null ? view : revealPerson(view, follow, catalogue.eventsOfPerson(follow));
}
