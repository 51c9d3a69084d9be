import type { Entry } from '#lib/domain/search/entry.ts';
import type { Finder, Found } from '#lib/domain/search/finder.ts';
import type { Moment } from '#lib/domain/time/moment.ts';

/** What can be chosen in the search: something found, or the time asked for. */
export type Option =
  { readonly kind: 'found'; readonly entry: Entry } | { readonly kind: 'moment'; readonly moment: Moment };

/** What is found for what is typed, and which of it Enter would open. */
export class Finding {
  readonly #finder: Finder;
  readonly #text: () => string;
  /** Where the keys have led; holds only for the text for which it was done. */
  #moved = $state.raw<{ text: string; index: number } | null>(null);

  constructor(finder: Finder, text: () => string) {
    this.#finder = finder;
    this.#text = text;
  }

  readonly found = $derived.by<Found>(() => this.#finder.find(this.#text()));
  /** In the order in which they are shown. */
  readonly options = $derived.by<readonly Option[]>(() => {
    const { moment, groups } = this.found;
    return [
      ...(moment === null ? [] : [{ kind: 'moment', moment } as const]),
      ...groups.flatMap(({ entries }) => entries.map((entry) => ({ kind: 'found', entry }) as const))
    ];
  });
  /** The keys have gone into the list: Home and End are its own, no longer the text's. */
  readonly isInList = $derived.by(() => this.#moved !== null && this.#moved.text === this.#text());
  /** The first as long as nothing else was gone to; -1 if there is none. */
  readonly active = $derived.by(() => {
    const index = this.isInList ? (this.#moved?.index ?? 0) : 0;
    return Math.min(index, this.options.length - 1);
  });

  /** Up and down, from the last on to the first. */
  move(steps: 1 | -1): void {
    const count = this.options.length;
    if (count > 0) this.goTo((this.active + steps + count) % count);
  }

  goTo(index: number): void {
    this.#moved = { text: this.#text(), index };
  }
}
