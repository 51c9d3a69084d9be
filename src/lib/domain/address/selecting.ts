import type { AtlasEvent, Era } from '#lib/domain/record/record.ts';
import { concerns, passes, touches } from '#lib/domain/record/visible.ts';
import { ATLAS_INTERVAL, intervalOfMoment, momentOfDay, scaleOf } from '#lib/domain/time/moment.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import type { View } from './view.ts';

/** The view in which an event is live and let through, changed as little as that takes. */
export function revealEvent(view: View, event: AtlasEvent): View {
  return letThrough(moveTo(view, event), event);
}

/** The view of all the years of an era, alike. */
export function revealEra(view: View, { interval }: Era): View {
  const { year: fromYear } = momentOfDay(interval.from, 'years');
  const moment = momentOfDay(interval.until - 1, 'years');
  return { ...view, moment, span: { mode: 'range', fromYear } };
}

/** The view of everything that a person had a part in, up to the last of it. */
export function revealPerson(view: View, id: string, events: readonly AtlasEvent[]): View {
  const last = Math.max(...events.map(({ interval }) => interval.until - 1));
  const moment = Number.isFinite(last) ? momentOfDay(last, 'years') : view.moment;
  return { ...view, follow: id, selection: null, moment, span: { mode: 'all' } };
}

function moveTo(view: View, event: AtlasEvent): View {
  if (overlaps(event.interval, windowOf(view.moment, view.span).live)) return view;
  const moment = momentOfDay(Math.max(event.interval.from, ATLAS_INTERVAL.from), scaleOf(view.moment));
  if (view.span.mode !== 'range') return { ...view, moment };
  // A range grows to take the event in: its end if the event is later, its beginning if it is earlier.
  return event.interval.from >= intervalOfMoment(view.moment).until
    ? { ...view, moment }
    : { ...view, span: { mode: 'range', fromYear: moment.year } };
}

function letThrough(view: View, event: AtlasEvent): View {
  if (passes(event, view)) return view;
  const families = new Set(view.families).add(event.family);
  const theatresOff = touches(event, view.theatresOff)
    ? view.theatresOff
    : new Set([...view.theatresOff].filter((theatre) => !event.theatres.includes(theatre)));
  const follow = concerns(event, view.follow) ? view.follow : null;
  return { ...view, families, theatresOff, follow };
}
