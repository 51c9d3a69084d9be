import { toggled } from '#lib/domain/address/toggled.ts';
import type { Control } from '#lib/domain/embed/controls.ts';

/** What of an embedded atlas can be folded away, in the order of its buttons. */
export const FOLDING = ['chronicle', 'legend'] as const satisfies readonly Control[];
export type Folding = (typeof FOLDING)[number];
const ALL: ReadonlySet<Folding> = new Set(FOLDING);
const NONE: ReadonlySet<Folding> = new Set();
const ALONE: Readonly<Record<Folding, ReadonlySet<Folding>>> = {
  chronicle: new Set(['chronicle']),
  legend: new Set(['legend'])
};

/**
 * What is open in an embedded atlas: of what its address asks for, all where there is room; in a small frame one
 * thing at a time, which then covers the map. Of the moment, and no part of the state that is told or shared.
 */
export class EmbedPanels {
  readonly #controls: () => ReadonlySet<Control>;
  readonly #isSmall: () => boolean;
  /** The reader's own choice; null: as there is room. */
  #open = $state.raw<ReadonlySet<Folding> | null>(null);

  constructor(controls: () => ReadonlySet<Control>, isSmall: () => boolean) {
    this.#controls = controls;
    this.#isSmall = isSmall;
  }

  has(name: Folding): boolean {
    return this.#controls().has(name);
  }

  isOpen(name: Folding): boolean {
    return this.has(name) && this.#current.has(name);
  }

  toggle(name: Folding): void {
    const alone = this.isOpen(name) ? NONE : ALONE[name];
    this.#open = this.#isSmall() ? alone : toggled(this.#current, name);
  }

  /** As there is room again: something else is to be seen. */
  reset(): void {
    this.#open = null;
  }

  get #current(): ReadonlySet<Folding> {
    return this.#open ?? (this.#isSmall() ? NONE : ALL);
  }
}
