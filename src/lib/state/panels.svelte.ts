import type { Selection } from '#lib/domain/address/view.ts';

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

/** What is open around the map and does not belong to the shareable state. */
export class Panels {
  chronicle = $state(true);
  legend = $state(true);
  help = $state(false);
  search = $state(false);
  /** On a phone, chronicle and detail share one sheet. */
  sheet = $state<SheetHeight>('half');
  choice = $state.raw<Choice | null>(null);
  /** Under the pointer, not yet chosen. */
  pointed = $state.raw<Pointed | null>(null);
  /** Atoms of land that the map shows, by number; null before there is a map. */
  atomsInView = $state.raw<ReadonlySet<number> | null>(null);
  /** The invitation has been read, or time has been moved. */
  welcomed = $state(false);

  cycleSheet(): void {
    const next = (SHEET_HEIGHTS.indexOf(this.sheet) + 1) % SHEET_HEIGHTS.length;
    this.sheet = SHEET_HEIGHTS[next] ?? 'half';
  }
}
