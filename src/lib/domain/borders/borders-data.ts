import type { Day } from '#lib/domain/time/day.ts';

/** What a land was in law or in fact; `none` is Antarctica. */
export const STATUSES = [
  'sovereign',
  'puppet',
  'contested',
  'occupied',
  'colony',
  'protectorate',
  'mandate',
  'trust',
  'condominium',
  'integral',
  'department',
  'territory',
  'international',
  'lease',
  'zone',
  'none'
] as const;
export type Status = (typeof STATUSES)[number];

/** How exactly the extent is known: treaty line, simplified line, general idea. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A name from one day to another; without `from` or `until` it holds from the first or to the last. */
export interface PolityName {
  readonly name: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** One extent and one status of a polity: [from, until). */
export interface Period {
  /** As the sources have it, in EDTF. */
  readonly when: string;
  readonly from: Day;
  readonly until: Day;
  readonly status: Status;
  /** Id of the owner; null if the polity is its own or several held it together. */
  readonly owner: string | null;
  readonly note?: string;
  readonly confidence: Confidence;
  readonly km2: number;
  /** Ids of the geometries of `atoms` in the topology, in order. */
  readonly atoms: readonly number[];
  /** [longitude, latitude] of the point of the largest part that is farthest from its edge. */
  readonly anchor: readonly [number, number];
  /** Kilometres from the anchor to that edge: how large a name may be. */
  readonly reach: number;
}

export interface Polity {
  readonly id: string;
  readonly qid?: string;
  readonly names: readonly PolityName[];
  readonly periods: readonly Period[];
}

/** A line that is not to be taken for exact from one day to another: `schematic` of the topology, by its `reason`. */
export interface DoubtfulLine {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
  readonly confidence: Exclude<Confidence, 'high'>;
  readonly reason: string;
}

/** `static/data/borders.<language>.json`. */
export interface BordersData {
  readonly meta: { readonly inputs: string; readonly source: string; readonly licence: string };
  readonly owners: Readonly<Record<string, string>>;
  readonly polities: readonly Polity[];
  /** Fronts and zones drawn over the polities. */
  readonly overlays: readonly Polity[];
  readonly lines: readonly DoubtfulLine[];
}

/** Where the borders cannot be had: nobody holds any land. */
export const NO_BORDERS: BordersData = {
  meta: { inputs: '', source: '', licence: '' },
  owners: {},
  polities: [],
  overlays: [],
  lines: []
};
