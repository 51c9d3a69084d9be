import type { Selection } from '#lib/domain/address/view.ts';
import type { Borders } from '#lib/domain/borders/borders.ts';
import { periodOn } from '#lib/domain/borders/polity-on.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { placesOfEvent } from '#lib/domain/record/neighbours.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { spotsAround, type Spot } from './camera.ts';

/** What must be seen of a selection: its places, or the middle of its land unless some of it is in view. */
export function spotsOf(
  selection: Selection | null,
  catalogue: Catalogue,
  borders: Borders,
  day: Day,
  atomsInView: ReadonlySet<number> | null
): readonly Spot[] {
  switch (selection?.kind) {
    case 'place':
      return [catalogue.place(selection.id)];
    case 'event': {
      const event = catalogue.eventById.get(selection.id);
      return event === undefined ? [] : placesOfEvent(event).map((id) => catalogue.place(id));
    }
    case 'polity': {
      const polity = borders.polityOf(selection.id);
      const period = polity && periodOn(polity, day);
      // A large land need not be seen whole: whoever clicked a part of it stays there.
      const isInView = period?.atoms.some((atom) => atomsInView?.has(atom));
      return period === undefined || isInView ? [] : spotsAround(period.anchor, period.reach);
    }
    default:
      return [];
  }
}
