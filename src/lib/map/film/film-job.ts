import { FILM_PADDING } from './film-face.ts';
import { frameAt, frameCountOf, type FilmPlan } from '#lib/domain/film/timing.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { pictureWordsOf } from '#lib/domain/language/picture-words.ts';
import { FAMILIES } from '#lib/domain/record/families.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import { visibleEvents, type Filter } from '#lib/domain/record/visible.ts';
import type { FilmMode, FilmOrder } from '#lib/domain/sharing/making.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import { windowOf } from '#lib/domain/time/span.ts';
import type { Spot } from '#lib/map/camera.ts';
import type { OffscreenView } from '#lib/map/offscreen-view.ts';
import { sourceLine, whereaboutsOf } from '#lib/map/sheet/sheet-content.ts';
import { placesToFit, type Shown } from '#lib/map/shown.ts';
import type { AtlasContext } from '#lib/state/context.ts';
import { StoryClock, type Frame } from '#lib/map/story-clock.ts';

/** What stays below the map of every frame. */
export interface FilmWords {
  readonly families: readonly { readonly family: AtlasEvent['family']; readonly name: string }[];
  readonly source: string;
  readonly address: string;
  more(count: number): string;
}

/** What a film is made of, whatever it is written as. */
export interface FilmJob {
  readonly offscreen: Omit<OffscreenView, 'shown'>;
  readonly filter: Filter;
  readonly mode: FilmMode;
  /** A table of flows in the place of events. */
  readonly flows: Shown['flows'];
  readonly words: FilmWords;
  readonly signal: AbortSignal;
  /** A frame is written. */
  onFrame(done: number, total: number): void;
}

/**
 * The job of an order: what the atlas lets through now, told year by year. `view`: what a map off the screen shows; if
 * it is not the reader's own part of the map, it becomes all that happens in the film.
 */
export function jobOf(
  context: Pick<AtlasContext, 'atlas' | 'words' | 'language' | 'dossier'>,
  order: FilmOrder,
  offscreen: OffscreenView
): FilmJob {
  const { atlas, words, language } = context;
  const { mode, signal, onProgress } = order;
  const { families, theatresOff, follow } = atlas.view;
  const filter: Filter = { families, theatresOff, follow };
  const { flows } = offscreen.shown;
  const places = placesOfFilm(atlas.catalogue, { mode, filter, flows }, order);
  const view = 'edge' in offscreen.view ? offscreen.view : { places, padding: FILM_PADDING };
  return {
    offscreen: { ...offscreen, view },
    filter,
    mode,
    flows,
    signal,
    onFrame: (done, total) => onProgress({ done, total }),
    words: {
      families: FAMILIES.filter((family) => families.has(family)).map((family) => ({
        family,
        name: words.families[family].name
      })),
      source: sourceLine(context),
      address: whereaboutsOf(context, order.address).address,
      more: (count) => pictureWordsOf(language).more(count)
    }
  };
}

/** What a year of a film shows: nothing is chosen, and everything moves. */
export function shownInYear(
  catalogue: Catalogue,
  { mode, filter, flows }: Pick<FilmJob, 'mode' | 'filter' | 'flows'>,
  year: number
): Shown {
  const moment = { year };
  const window = windowOf(moment, { mode });
  return {
    window,
    visible: visibleEvents(catalogue.record.events, window, filter),
    families: filter.families,
    theatres: catalogue.theatres,
    theatresOff: filter.theatresOff,
    chosen: -1,
    pointed: -1,
    day: dayShown(moment, null),
    follow: filter.follow,
    polity: null,
    spread: mode === 'all',
    hides: null,
    flows,
    moves: true,
    stroke: 1
  };
}

/** Everywhere that something happens in a film: it is told on one map that does not move. */
function placesOfFilm(
  catalogue: Catalogue,
  job: Pick<FilmJob, 'mode' | 'filter' | 'flows'>,
  { fromYear, untilYear }: Pick<FilmPlan, 'fromYear' | 'untilYear'>
): readonly Spot[] {
  const years = Array.from({ length: untilYear - fromYear + 1 }, (_, index) => fromYear + index);
  return years.flatMap((year) => placesToFit(catalogue, shownInYear(catalogue, job, year)));
}

/** A frame of a film with what is to be shown for it. */
export interface PlannedFrame {
  readonly year: number;
  readonly shown: Shown;
  /** The state is another than in the frame before. */
  readonly isNew: boolean;
  readonly frame: Frame;
}

/** All frames in order, by a clock that goes by their numbers and not by the time they take to draw. */
export function* planFrames(
  catalogue: Catalogue,
  job: Pick<FilmJob, 'mode' | 'filter' | 'flows'>,
  plan: FilmPlan
): Generator<PlannedFrame> {
  let seconds = 0;
  let shown = shownInYear(catalogue, job, plan.fromYear);
  const clock = new StoryClock(shown.window, () => undefined, {
    request: () => 0,
    cancel: () => undefined,
    now: () => seconds * 1000
  });
  for (let index = 0; index < frameCountOf(plan); index += 1) {
    const { year, isFirst, ...at } = frameAt(plan, index);
    seconds = at.seconds;
    if (isFirst) {
      shown = shownInYear(catalogue, job, year);
      clock.set({ window: shown.window, moves: true, flows: true });
    }
    yield { year, shown, isNew: isFirst, frame: clock.frame };
  }
}
