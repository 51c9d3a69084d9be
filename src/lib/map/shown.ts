import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Family } from '#lib/domain/record/families.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { VisibleEvent } from '#lib/domain/record/visible.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { Window } from '#lib/domain/time/span.ts';
import type { Spot } from './camera.ts';
import type { ShownFlows } from './flows/bundle-layers.ts';

/** What the map shows, derived from the state of the atlas. */
export interface Shown {
  readonly window: Window;
  readonly visible: readonly VisibleEvent[];
  readonly families: ReadonlySet<Family>;
  /** All that there are, and those that are switched off. */
  readonly theatres: readonly Theatre[];
  readonly theatresOff: ReadonlySet<Theatre>;
  /** Indices of events in the record, or -1. */
  readonly chosen: number;
  readonly pointed: number;
  readonly day: Day;
  /** The person whose events alone are shown, by id. */
  readonly follow: string | null;
  /** The polity that is asked, by id. */
  readonly polity: string | null;
  /** Many arcs at once: each gets a way of its own. */
  readonly spread: boolean;
  /** What a room is asked for does not show: all names, or arcs, marks and the names of their places. */
  readonly hides: 'labels' | 'outcome' | null;
  /** A table of flows in the place of events. */
  readonly flows: ShownFlows | null;
  readonly moves: boolean;
  readonly stroke: number;
}

/** Where something is live; when everything so far is shown, where anything is. */
export function placesToFit(
  catalogue: Catalogue,
  { visible, spread }: Pick<Shown, 'visible' | 'spread'>
): Spot[] {
  // A table of flows has no events: it lies between its busiest places.
  if (catalogue.record.events.length === 0) return [...catalogue.poles];
  return visible
    .filter(({ presence }) => spread || presence === 'live')
    .flatMap(({ event }) => event.stops.map(({ place }) => catalogue.place(place)));
}
