import { dayOf, type Day } from './day.ts';
import { overlaps, type Interval } from './interval.ts';
import { ATLAS_INTERVAL, FIRST_YEAR, intervalOfMoment, type Moment } from './moment.ts';

/**
 * What besides the moment itself is shown. `year`: the moment alone. `trail`: what went shortly before fades.
 * `range`: everything from a year to the moment. `all`: everything so far.
 */
export type Span =
  | { readonly mode: 'year' }
  | { readonly mode: 'trail' }
  | { readonly mode: 'all' }
  | { readonly mode: 'range'; readonly fromYear: number };

export type SpanMode = Span['mode'];

/** How long a fading trail is. */
const TRAIL_YEARS = 5;

/** `live` is bright; from `reach` up to `live` the past is shown, the paler the older (none if they meet). */
export interface Window {
  readonly live: Interval;
  readonly reach: Day;
}

/** Live now, a fading past, or not shown. */
export type Presence = 'live' | 'past' | 'absent';

/** The year in which what is live begins, if it is not that of the moment. */
export function firstYearOf(span: Span): number | null {
  if (span.mode === 'range') return span.fromYear;
  return span.mode === 'all' ? FIRST_YEAR : null;
}

/** The year in which a fading trail begins. */
export function trailStart({ year }: Moment): number {
  return Math.max(FIRST_YEAR, year - TRAIL_YEARS);
}

export function windowOf(moment: Moment, span: Span): Window {
  const now = intervalOfMoment(moment);
  switch (span.mode) {
    case 'year':
      return { live: now, reach: now.from };
    case 'trail':
      return { live: now, reach: dayOf(moment.year - TRAIL_YEARS, moment.month ?? 1) };
    case 'all':
      return { live: now, reach: ATLAS_INTERVAL.from };
    case 'range':
      return {
        live: { from: Math.min(dayOf(span.fromYear), now.from), until: now.until },
        reach: Math.min(dayOf(span.fromYear), now.from)
      };
  }
}

/** The GPU repeats this rule in `map/deck/story.glsl.ts`; a browser test holds the two together. */
export function presenceOf(event: Interval, window: Window): Presence {
  if (overlaps(event, window.live)) return 'live';
  return event.until <= window.live.from && event.until > window.reach ? 'past' : 'absent';
}
