import type { Language } from '#lib/domain/language/language.ts';
import type { Day } from '#lib/domain/time/day.ts';
import type { Interval } from '#lib/domain/time/interval.ts';
import type { Family, Kind } from './families.ts';
import type { TheatreLands } from '#lib/domain/borders/story-lands.ts';
import type { Theatre } from './theatres.ts';

/**
 * What the map, the timeline and the chronicle need, in one language: compiled from `geodata/` into
 * `static/data/record.*.json`. What is read once something is open is in `details.ts`.
 */
export interface AtlasRecord {
  readonly language: Language;
  readonly release: Release;
  /** Ordered by date; an event's place in this list is its index everywhere. */
  readonly events: readonly AtlasEvent[];
  readonly places: readonly Place[];
  readonly eras: readonly Era[];
  readonly labels: readonly Label[];
  readonly landLabels: readonly LandLabel[];
  /** Ids of the places that the story is between, if they are not those of the atlas itself; empty if none are named. */
  readonly poles?: readonly string[];
  /** Its theatres with their lands, likewise. */
  readonly theatres?: readonly TheatreLands[];
  /** By what something is, the ids that it had and those that took their place. */
  readonly formerIds: Readonly<
    Partial<Record<'event' | 'place' | 'person' | 'era', Readonly<Record<string, string>>>>
  >;
}

/** Which state of the data this is; every export carries the same stamp. */
export interface Release {
  /** `2026-11-25` */
  readonly released: string;
  /** The same day in words. */
  readonly date: string;
  /** Twelve hexadecimal digits that change with the data. */
  readonly hash: string;
}

export interface AtlasEvent {
  readonly id: string;
  readonly interval: Interval;
  /** The date in words, as precise as the sources. */
  readonly date: string;
  readonly edtf: string;
  readonly family: Family;
  readonly kind: Kind;
  readonly title: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Historians or the sources disagree about it; the details say how. */
  readonly disputed?: true;
  /** The date is marked as approximate or uncertain. */
  readonly fuzzy?: true;
  /** No page that carries the core fact could be read. */
  readonly recalled?: true;
  /** In order; one stop is a point, more are a journey or an arc. */
  readonly stops: readonly Stop[];
  readonly direction: Direction;
  /** Ids of places that the event also touches, off its route. */
  readonly also: readonly string[];
  readonly theatres: readonly Theatre[];
  readonly people: readonly string[];
  /** Lasts for years: a quiet presence rather than a loud arc. */
  readonly condition: boolean;
}

/** `mutual`: both gave or both signed. `none`: nobody acts on anybody elsewhere. */
export type Direction = 'oneway' | 'mutual' | 'none';

export interface Stop {
  readonly place: string;
  readonly date?: string;
  /** When the traveller was there, if that is known. */
  readonly interval?: Interval;
}

export interface Place {
  readonly id: string;
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
  readonly theatre: Theatre;
  /** A building or spot inside the place of this id. */
  readonly city?: string;
  readonly names: readonly DatedName[];
}

/** A name with the day from which it held; the first of a list has none and holds from the beginning. */
export interface DatedName {
  readonly from: Day | null;
  readonly name: string;
}

/** The name of a water, or of a group of lands (French Indochina), lettered on the ground. */
export interface Label {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'water' | 'group';
  /** 1 is lettered largest and first. */
  readonly rank: number;
  readonly names: readonly DatedName[];
  /** First day on which it is lettered no more. */
  readonly until?: Day;
}

/** Where the name of a polity stands, if not in the middle of its largest part. */
export interface LandLabel {
  readonly polities: readonly string[];
  readonly lon: number;
  readonly lat: number;
}

export const STANCES = [
  'rupture',
  'distance',
  'rapprochement',
  'alliance',
  'tension',
  'detente',
  'partnership'
] as const;
export type Stance = (typeof STANCES)[number];

export interface Era {
  readonly id: string;
  readonly interval: Interval;
  readonly stance: Stance;
  /** Short enough for a band under the timeline. */
  readonly name: string;
  readonly title: string;
}
