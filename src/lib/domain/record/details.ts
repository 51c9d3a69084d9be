import type { Language } from '#lib/domain/language/language.ts';

/**
 * What is read about an event, a person or an era once it is open, in one language: compiled from `geodata/` into
 * `static/data/details.*.json`, apart from the record so that the first view need not wait for it.
 */
export interface RecordDetails {
  readonly language: Language;
  readonly events: Readonly<Record<string, EventDetails>>;
  readonly people: readonly Person[];
  /** In the order of a bibliography. */
  readonly sources: readonly Source[];
  readonly eras: Readonly<Record<string, EraDetails>>;
}

export interface EventDetails {
  readonly summary: string;
  readonly dispute?: Dispute;
  /** What is less certain, and why. */
  readonly caution?: string;
  /** Where the atlas's starting document errs. */
  readonly correction?: string;
  readonly citations: readonly Citation[];
}

/** What historians, the sources or the two governments do not agree about. */
export interface Dispute {
  readonly question: string;
  /** Two at least. */
  readonly accounts: readonly Account[];
}

export interface Account {
  readonly text: string;
  /** Which of the event's citations give this account, by their index; may be empty. */
  readonly citations: readonly number[];
}

export interface Citation {
  readonly source: string;
  readonly locator?: string;
  /** Where this very page or document can be read, if not at the source's own address. */
  readonly url?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** `1890–1970`; a part that is not known is left out. */
  readonly life?: string;
  /** In order of time. */
  readonly roles: readonly Role[];
}

export interface Role {
  readonly text: string;
  /** In words, as precise as it is known. */
  readonly date?: string;
}

export interface Source {
  readonly id: string;
  /** As a Chicago bibliography prints it, without its address. */
  readonly reference: string;
  /** Half-open ranges of `reference` that are set in italics. */
  readonly italics?: readonly (readonly [from: number, until: number])[];
  readonly url?: string;
}

export interface EraDetails {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Ids of the events that stand for it. */
  readonly events: readonly string[];
}

/** Details with everything that is looked up in them. Made once; nothing in it changes. */
export interface Library {
  readonly details: RecordDetails;
  readonly personById: ReadonlyMap<string, Person>;
  readonly sourceById: ReadonlyMap<string, Source>;
}

export function createLibrary(details: RecordDetails): Library {
  return {
    details,
    personById: new Map(details.people.map((person) => [person.id, person])),
    sourceById: new Map(details.sources.map((source) => [source.id, source]))
  };
}
