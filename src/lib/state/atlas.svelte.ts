import {
  formatAddress,
  formatShared,
  parseAddress,
  type Address,
  type Notice
} from '#lib/domain/address/address.ts';
import type { Camera } from '#lib/domain/address/camera.ts';
import { revealSelection, withOwnTime } from '#lib/domain/address/own-time.ts';
import { revealPerson } from '#lib/domain/address/selecting.ts';
import { toggled } from '#lib/domain/address/toggled.ts';
import type { KnownIds } from '#lib/domain/address/parameters.ts';
import {
  DEFAULT_VIEW,
  type PanelName,
  type Selection,
  type ThemeChoice,
  type View
} from '#lib/domain/address/view.ts';
import type { Borders } from '#lib/domain/borders/borders.ts';
import { neighbourChange } from '#lib/domain/borders/change-days.ts';
import type { Locator } from '#lib/domain/borders/locate.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Library } from '#lib/domain/record/details.ts';
import type { Family } from '#lib/domain/record/families.ts';
import { nearestEvent, neighboursOf } from '#lib/domain/record/neighbours.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { Theatre } from '#lib/domain/record/theatres.ts';
import { concerns, countVisible, passes, touches, visibleEvents } from '#lib/domain/record/visible.ts';
import type { Day } from '#lib/domain/time/day.ts';
import { dayShown } from '#lib/domain/time/day-shown.ts';
import {
  clampMoment,
  intervalOfMoment,
  momentOfDay,
  sameMoment,
  scaleOf,
  stepMoment,
  type Moment,
  type Scale
} from '#lib/domain/time/moment.ts';
import { windowOf, type Span, type SpanMode } from '#lib/domain/time/span.ts';

/** A range opens this many years wide. */
const RANGE_YEARS = 10;

/**
 * The state of the atlas: one immutable view, the verbs that change it, and what follows from it. Whoever shows
 * the atlas reads the derived values; nobody keeps a copy.
 */
export class Atlas {
  readonly catalogue: Catalogue;
  #view = $state.raw<View>(DEFAULT_VIEW);
  #foreign = $state.raw<Address['foreign']>([]);
  #notices = $state.raw<readonly Notice[]>([]);
  #borders = $state.raw<Borders | null>(null);
  #locate = $state.raw<Locator | null>(null);
  #library = $state.raw<Library | null>(null);
  /** The view before a selection moved the slider, and the view that it made: dismissing restores the first. */
  #moved = $state.raw<{ before: View; after: View } | null>(null);

  /** The view as an address gave it. */
  #opened = $state.raw<View | null>(null);

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  // Parts of the view: whoever reads one is not woken when another changes.
  readonly moment = $derived.by<Moment>(() => this.#view.moment);
  readonly span = $derived.by<Span>(() => this.#view.span);
  readonly selection = $derived.by<Selection | null>(() => this.#view.selection);
  /** Id of the person whose events alone are shown. */
  readonly follow = $derived.by<string | null>(() => this.#view.follow);
  readonly window = $derived.by(() => windowOf(this.moment, this.span));
  readonly visible = $derived.by(() => visibleEvents(this.catalogue.record.events, this.window, this.#view));
  readonly familyCounts = $derived.by(() =>
    countVisible(this.catalogue.record.events, this.window, (event) =>
      touches(event, this.#view.theatresOff) && concerns(event, this.#view.follow) ? [event.family] : []
    )
  );
  readonly theatreCounts = $derived.by(() =>
    countVisible(this.catalogue.record.events, this.window, (event) =>
      this.#view.families.has(event.family) && concerns(event, this.#view.follow) ? event.theatres : []
    )
  );
  readonly address = $derived.by(() => formatAddress(this.#view, this.#foreign));
  /** To be given out: it stays what it is even if the defaults change. */
  readonly shared = $derived.by(() => formatShared(this.#view, this.#foreign));
  /** The day by which names and borders go. */
  readonly day = $derived.by<Day>(() => dayShown(this.moment, this.selectedEvent?.interval ?? null));
  readonly selectedEvent = $derived.by(() =>
    this.selection?.kind === 'event' ? (this.catalogue.eventById.get(this.selection.id) ?? null) : null
  );

  get view(): View {
    return this.#view;
  }
  get isFiltered(): boolean {
    const { families, theatresOff, follow } = this.#view;
    return families.size < DEFAULT_VIEW.families.size || theatresOff.size > 0 || follow !== null;
  }
  /** null until they have been fetched. */
  get borders(): Borders | null {
    return this.#borders;
  }
  /** Finds the atom of a place; null until the borders are there. */
  get locate(): Locator | null {
    return this.#locate;
  }
  /** null until it has been fetched. */
  get library(): Library | null {
    return this.#library;
  }
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Takes over an address, from a link, a reload, Back or Forward. */
  open(search: string): void {
    const { view, notices, given, foreign } = parseAddress(search, this.#knownIds);
    this.#view = withOwnTime(view, given, this.catalogue);
    this.#foreign = foreign;
    this.#notices = notices;
    this.#moved = null;
    this.#opened = this.#view;
  }

  /** Nothing has changed since an address was opened: what it asks for is on the screen as it asks for it. */
  get isAsOpened(): boolean {
    return this.#view === this.#opened;
  }

  /** Takes the borders once they are there; a polity that an address named and that they do not know is dropped. */
  setBorders(borders: Borders, locate: Locator): void {
    this.#borders = borders;
    this.#locate = locate;
    const { selection } = this.#view;
    if (selection?.kind !== 'polity' || borders.polityOf(selection.id) !== undefined) return;
    this.#notices = [...this.#notices, { key: 'polity', value: selection.id, refusal: 'unknown-id' }];
    this.#change({ selection: null });
  }

  setLibrary(library: Library): void {
    this.#library = library;
  }

  /** Until the borders are there, any polity may exist. */
  readonly #knownIds: KnownIds = {
    find: (kind, id) =>
      kind === 'polity'
        ? this.#borders === null || this.#borders.polityOf(id) !== undefined
          ? id
          : null
        : this.catalogue.knownIds.find(kind, id)
  };

  dismissNotices(): void {
    this.#notices = [];
  }

  goTo(moment: Moment): void {
    const clamped = clampMoment(moment);
    if (sameMoment(clamped, this.moment)) return;
    const { span } = this.#view;
    // The end of a range never comes before its beginning.
    const pushed =
      span.mode === 'range' && clamped.year < span.fromYear ? { ...span, fromYear: clamped.year } : span;
    this.#change({ moment: clamped, span: pushed });
  }

  step(steps: number): void {
    this.goTo(stepMoment(this.moment, steps));
  }

  /** Of what is switched on, the event after or before the one that is open, or else after or before the moment. */
  neighbour(direction: 1 | -1): AtlasEvent | null {
    const passing = this.catalogue.record.events.filter((event) => passes(event, this.#view));
    const open = this.selectedEvent;
    if (open === null || !passing.includes(open))
      return nearestEvent(passing, intervalOfMoment(this.moment), direction);
    const { previous, next } = neighboursOf(open, passing);
    return direction === 1 ? next : previous;
  }

  stepEvent(direction: 1 | -1): void {
    const event = this.neighbour(direction);
    if (event !== null) this.select({ kind: 'event', id: event.id });
  }

  /** The change of borders before or after what is shown, by one of the sorted `days`; undefined at the ends. */
  neighbourChange(days: readonly Day[], direction: 1 | -1): Day | undefined {
    return neighbourChange(days, intervalOfMoment(this.moment), direction);
  }

  goToDay(day: Day): void {
    this.goTo(momentOfDay(day, scaleOf(this.moment)));
  }

  setScale(scale: Scale): void {
    if (scale === scaleOf(this.moment)) return;
    const { year } = this.moment;
    this.#change({ moment: clampMoment(scale === 'years' ? { year } : { year, month: 1 }) });
  }

  setSpanMode(mode: SpanMode): void {
    if (mode === this.span.mode) return;
    const fromYear = clampMoment({ year: this.moment.year - RANGE_YEARS }).year;
    this.#change({ span: mode === 'range' ? { mode, fromYear } : { mode } });
  }

  /** Sets the beginning of a range; the end is the moment itself. */
  setRangeStart(year: number): void {
    if (this.span.mode !== 'range') return;
    const fromYear = Math.min(clampMoment({ year }).year, this.moment.year);
    this.#change({ span: { mode: 'range', fromYear } });
  }

  toggleFamily(family: Family): void {
    this.#change({ families: toggled(this.#view.families, family) });
  }

  toggleTheatre(theatre: Theatre): void {
    this.#change({ theatresOff: toggled(this.#view.theatresOff, theatre) });
  }

  showEverything(): void {
    const { families, theatresOff, follow } = DEFAULT_VIEW;
    this.#change({ families, theatresOff, follow });
  }

  /**
   * Opens something in the panel; an event or an era that is not shown is moved to and let through. What has no time
   * of its own may be shown at a `moment`.
   */
  select(selection: Selection, moment: Moment = this.moment): void {
    const before = this.#moved !== null && this.#view === this.#moved.after ? this.#moved.before : this.#view;
    const after = { ...revealSelection({ ...this.#view, moment }, selection, this.catalogue), selection };
    this.#moved = { before, after };
    this.#view = after;
  }

  /** Shows what a person had a part in, and nothing else, until it is dismissed. */
  followPerson(id: string): void {
    this.#moved = null;
    this.#view = revealPerson(this.#view, id, this.catalogue.eventsOfPerson(id));
  }

  /** Closes the panel, and undoes what opening it changed unless the reader has moved on since. */
  dismiss(): void {
    if (this.selection === null && this.follow !== null) return this.#unfollow();
    const moved = this.#moved;
    const untouched = moved !== null && this.#view === moved.after;
    const { camera, globe, theme, panels } = this.#view;
    const before = untouched ? moved.before : this.#view;
    this.#view = { ...before, selection: null, camera, globe, theme, panels };
    this.#moved = null;
  }

  #unfollow(): void {
    const { span } = this.#view;
    this.#change({ follow: null, span: span.mode === 'all' ? DEFAULT_VIEW.span : span });
  }

  setCamera(camera: Camera | null): void {
    this.#look({ camera });
  }

  toggleGlobe(): void {
    this.#look({ globe: !this.#view.globe });
  }

  setTheme(theme: ThemeChoice): void {
    this.#look({ theme });
  }

  /** What is open around the map; null: as suits the screen. */
  setPanels(panels: ReadonlySet<PanelName> | null): void {
    this.#look({ panels });
  }

  /** Looking differently is not moving on: Escape still undoes what a selection moved. */
  #look(part: Pick<Partial<View>, 'camera' | 'globe' | 'theme' | 'panels'>): void {
    const moved = this.#moved;
    const isUntouched = moved !== null && this.#view === moved.after;
    this.#change(part);
    if (isUntouched) this.#moved = { before: moved.before, after: this.#view };
  }

  #change(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
  }
}
