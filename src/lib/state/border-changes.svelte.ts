import type { Day } from '#lib/domain/time/day.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Panels } from './panels.svelte.ts';

/** The dates at which borders change where the reader looks. */
export class BorderChanges {
  readonly #atlas: Atlas;
  readonly #panels: Panels;

  constructor(atlas: Atlas, panels: Panels) {
    this.#atlas = atlas;
    this.#panels = panels;
  }

  readonly days = $derived.by<readonly Day[]>(() => {
    const { borders } = this.#atlas;
    const { atomsInView } = this.#panels;
    return borders === null || atomsInView === null ? [] : borders.changeDaysOf(atomsInView);
  });
  readonly previous = $derived.by(() => this.#atlas.neighbourChange(this.days, -1));
  readonly next = $derived.by(() => this.#atlas.neighbourChange(this.days, 1));

  step(direction: 1 | -1): void {
    const day = direction === 1 ? this.next : this.previous;
    if (day !== undefined) this.#atlas.goToDay(day);
  }
}
