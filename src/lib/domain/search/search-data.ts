import type { Multilingual } from '#lib/domain/language/language.ts';
import type { Interval } from '#lib/domain/time/interval.ts';

/**
 * What the search knows in all languages and the record of one language does not: `static/data/search.json`.
 * Order is that of the source files; ids are those of the record and of the borders.
 */
export interface SearchData {
  readonly events: readonly SearchEvent[];
  readonly places: readonly SearchPlace[];
  readonly people: readonly SearchPerson[];
  readonly lands: readonly SearchLand[];
  readonly eras: readonly {
    readonly id: string;
    readonly name: Multilingual;
    readonly title: Multilingual;
  }[];
}

export interface SearchEvent {
  readonly id: string;
  readonly title: Multilingual;
  /** Names that its summaries mention and its titles do not, in all languages. */
  readonly named: string;
}

export interface SearchPlace {
  readonly id: string;
  /** In order of time. */
  readonly names: readonly Multilingual[];
  /** Other spellings: found by, never shown. */
  readonly aliases?: readonly string[];
}

export interface SearchPerson {
  readonly id: string;
  readonly name: Multilingual;
  /** `1890–1970`; a part that is not known is left out. */
  readonly life?: string;
  /** Offices, in order of time. */
  readonly roles: readonly Multilingual[];
  readonly aliases?: readonly string[];
}

/** A polity of the borders. */
export interface SearchLand {
  readonly id: string;
  readonly names: readonly (Multilingual & Partial<Interval>)[];
  /** When it was on the map; in order, apart from one another. */
  readonly times: readonly Interval[];
  readonly aliases?: readonly string[];
}
