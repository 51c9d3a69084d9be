import type { Interval } from '#lib/domain/time/interval.ts';

/** In the order in which groups stand if none fits better than another. */
export const ENTRY_KINDS = ['event', 'person', 'place', 'polity', 'era'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found, as it is shown and as it is matched. */
export interface Entry {
  readonly kind: EntryKind;
  /** Of the record or of the borders; one id has an entry for each name that it had. */
  readonly id: string;
  /** In the language of the page. */
  readonly title: string;
  /** In words or years; empty if it has none. */
  readonly date: string;
  /** What tells it from its like: a role, a city, other names. */
  readonly note: string;
  /** When it is of interest: a search for a time finds what overlaps. */
  readonly times: readonly Interval[];
  /** What it is called, in all languages. */
  readonly names: string;
  /** What it has to do with: places and people of an event, offices of a person. */
  readonly context: string;
  /** Names that are only mentioned. */
  readonly mentioned: string;
}
