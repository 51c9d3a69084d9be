import { countFlowSteps, countIn } from '#lib/domain/flows/flow-counts.ts';
import type { FlowRows, FlowSource, FlowView, GivenSet } from '#lib/domain/flows/flow-source.ts';
import type { FlowSummary } from '#lib/domain/flows/stored-flows.ts';
import { weighBundles, type Measure } from '#lib/domain/flows/weigh-bundles.ts';
import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL, type Scale } from '#lib/domain/time/moment.ts';
import type { Atlas } from './atlas.svelte.ts';

/** A bundle that is open, with its rows once they are there. */
export interface ChosenBundle {
  readonly given: GivenSet;
  readonly bundle: number;
  readonly rows: FlowRows | null;
}

/** Bundles that are listed, and rows of one that are shown. */
const LISTED = 60;
const ROWS = 50;

/** A table of flows as the explorer shows it: its bundles for what is looked at, weighed for the time of the atlas. */
export class Flows {
  readonly summary: FlowSummary;
  readonly #atlas: Pick<Atlas, 'window' | 'view'>;
  readonly #source: FlowSource;
  readonly #ever: ReadonlyMap<Family, number>;
  #given = $state.raw<GivenSet | null>(null);
  #chosen = $state.raw<ChosenBundle | null>(null);
  #failure = $state<string | null>(null);
  /** What is asked for while an answer is on its way: the last one counts. */
  #next: FlowView | null = null;
  #isAsking = false;
  #seen: Omit<FlowView, 'time'> | null = null;
  measure = $state<Measure>('count');
  /** The bundle under the pointer, or -1. */
  pointed = $state(-1);

  constructor(atlas: Pick<Atlas, 'window' | 'view'>, source: FlowSource, summary: FlowSummary) {
    this.#atlas = atlas;
    this.#source = source;
    this.summary = summary;
    this.#ever = countIn(summary.counts, ATLAS_INTERVAL.from, ATLAS_INTERVAL.until);
    if (summary.measure !== null) this.measure = 'value';
  }

  /** null until the first bundles are there. */
  get set() {
    return this.#given?.set ?? null;
  }
  get chosen(): ChosenBundle | null {
    return this.#chosen;
  }
  /** The chosen bundle in the set that is shown, or -1. */
  get chosenIndex(): number {
    return this.#chosen !== null && this.#chosen.given === this.#given ? this.#chosen.bundle : -1;
  }
  /** Why bundles could not be had. */
  get failure(): string | null {
    return this.#failure;
  }

  /** All that is shown of time: what is live, and the past that still shows. */
  readonly time = $derived.by<Interval>(() => {
    const { live, reach } = this.#atlas.window;
    return { from: Math.min(reach, live.from), until: live.until };
  });
  readonly weights = $derived.by(() =>
    this.#given === null ? null : weighBundles(this.#given.set, this.#atlas.window, this.measure)
  );
  /** A table need not have all. */
  readonly hasFamily = (family: Family): boolean => (this.#ever.get(family) ?? 0) > 0;

  /** How many arcs overlap each step of a scale from `first` to `last`: the bars of the timeline. */
  countSteps(scale: Scale, first: number, last: number) {
    return countFlowSteps(this.summary.counts, this.#atlas.view.families, scale, first, last);
  }

  /** Arcs of each family that are live, drawn or not. */
  readonly familyCounts = $derived.by<ReadonlyMap<Family, number>>(() => {
    const { live } = this.#atlas.window;
    return countIn(this.summary.counts, live.from, live.until);
  });
  /** Arcs that are live, of the families that are switched on. */
  readonly liveCount = $derived.by(() =>
    FAMILIES.reduce(
      (sum, family) =>
        sum + (this.#atlas.view.families.has(family) ? (this.familyCounts.get(family) ?? 0) : 0),
      0
    )
  );
  /** The heaviest live bundles of families that are switched on, heaviest first, and how many there are in all. */
  readonly ranked = $derived.by(() => {
    const { set } = this;
    const live = this.weights?.live;
    if (set === null || live === undefined) return { listed: [], total: 0 };
    const on = [...live.keys()].filter(
      (bundle) => live[bundle]! > 0 && this.#atlas.view.families.has(FAMILIES[set.families[bundle]!]!)
    );
    return { listed: on.sort((a, b) => live[b]! - live[a]!).slice(0, LISTED), total: on.length };
  });

  /** Time has moved: other bundles may be to be drawn. */
  followTime(): void {
    if (this.#seen !== null) this.see(this.#seen);
  }

  /** The map looks elsewhere: asks for its bundles, one question at a time. */
  see(view: Omit<FlowView, 'time'>): void {
    this.#seen = view;
    this.#next = { ...view, time: this.time };
    if (!this.#isAsking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    while (this.#next !== null) {
      const view = this.#next;
      this.#next = null;
      try {
        this.#given = (await this.#source.bundle(view)) ?? this.#given;
        this.#failure = null;
      } catch (error) {
        this.#failure = error instanceof Error ? error.message : String(error);
      }
    }
    this.#isAsking = false;
  }

  /** Opens a bundle of the set that is shown, and fetches its first rows. */
  async choose(bundle: number): Promise<void> {
    const given = this.#given;
    if (given === null) return;
    const { time } = this;
    this.#chosen = { given, bundle, rows: null };
    const rows = await this.#source
      .rows({ set: given.id, bundle, time, most: ROWS })
      .catch((): FlowRows => ({ total: 0, columns: [], rows: [] }));
    if (this.#chosen?.given === given && this.#chosen.bundle === bundle)
      this.#chosen = { given, bundle, rows };
  }

  dismiss(): void {
    this.#chosen = null;
  }

  stop(): void {
    this.#source.stop();
  }
}
