import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { VisibleEvent } from '#lib/domain/record/visible.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { PlateFormat } from './format.ts';
import type { PlateSubject } from './plate.ts';
import type { Look } from './view.ts';

/** A state of the atlas: what shows, on which day, and where the reader looks (null: at all of it). */
export interface PlateState {
  readonly visible: readonly VisibleEvent[];
  readonly day: Day;
  readonly look: Look | null;
}

export function subjectOfState(
  { visible, day, look }: PlateState,
  catalogue: Catalogue,
  format: PlateFormat
): PlateSubject {
  const events = (wanted: VisibleEvent['presence']) =>
    visible.flatMap(({ event, presence }) => (presence === wanted ? [event] : []));
  return {
    day,
    look,
    format,
    events: events('live'),
    past: events('past'),
    places: visible.length === 0 ? catalogue.poles : []
  };
}
