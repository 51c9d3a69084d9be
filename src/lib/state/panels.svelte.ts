import { toggled } from '#lib/domain/address/toggled.ts';
import { PANELS, type PanelName, type Selection } from '#lib/domain/address/view.ts';
import type { Atlas } from './atlas.svelte.ts';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Several things under the pointer, to choose from; `x`, `y` in pixels of the map. */
export interface Choice {
  readonly items: readonly Selection[];
  readonly x: number;
  readonly y: number;
}

/** What is under the pointer; `doubt`: why the border there is not exact. */
export interface Pointed extends Choice {
  readonly doubt: string | null;
}

const ALL: ReadonlySet<PanelName> = new Set(PANELS);

/** What is open around the map. Chronicle and legend are part of the shareable state; the rest is of the moment. */
export class Panels {
  readonly #atlas: Pick<Atlas, 'view' | 'setPanels'>;
  /** What is open while the reader has not chosen: as much as the screen has room for. */
  usual = $state.raw<ReadonlySet<PanelName>>(ALL);
  help = $state(false);
  search = $state(false);
  share = $state(false);
  /** The dialog opens where the view becomes a scene of a lecture. */
  isAddingScene = $state(false);
  /** On a phone, chronicle and detail share one sheet. */
  sheet = $state<SheetHeight>('half');
  choice = $state.raw<Choice | null>(null);
  /** Under the pointer, not yet chosen. */
  pointed = $state.raw<Pointed | null>(null);
  /** Atoms of land that the map shows, by number; null before there is a map. */
  atomsInView = $state.raw<ReadonlySet<number> | null>(null);
  /** The simple map stands in for the one that turns into a globe. */
  isSimple = $state(false);
  /** The invitation has been read, or time has been moved. */
  welcomed = $state(false);

  constructor(atlas: Pick<Atlas, 'view' | 'setPanels'>) {
    this.#atlas = atlas;
  }

  isOpen(name: PanelName): boolean {
    return this.#open.has(name);
  }

  toggle(name: PanelName): void {
    const open = toggled(this.#open, name);
    const isUsual = open.size === this.usual.size && [...open].every((one) => this.usual.has(one));
    this.#atlas.setPanels(isUsual ? null : open);
  }

  get #open(): ReadonlySet<PanelName> {
    return this.#atlas.view.panels ?? this.usual;
  }

  cycleSheet(): void {
    const next = (SHEET_HEIGHTS.indexOf(this.sheet) + 1) % SHEET_HEIGHTS.length;
    this.sheet = SHEET_HEIGHTS[next] ?? 'half';
  }
}
