import type { Refusal } from '#lib/domain/address/parameters.ts';
import type { Family, Kind } from '#lib/domain/record/families.ts';
import type { AtlasEvent } from '#lib/domain/record/record.ts';
import type { AtlasTheatre } from '#lib/domain/record/theatres.ts';
import type { Scale } from '#lib/domain/time/moment.ts';
import type { SpanMode } from '#lib/domain/time/span.ts';
import type { BorderWords } from './border-words.ts';
import type { FaultWords } from './fault-words.ts';
import type { Language } from './language.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { ru } from './words.ru.ts';

/** Every word of the interface. A language that lacks one does not compile. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly skipToChronicle: string;
  readonly language: string;
  readonly close: string;
  readonly dismiss: string;
  readonly retry: string;

  readonly search: string;
  readonly share: string;
  readonly loadingSearch: string;
  readonly searchFailed: string;

  readonly families: Readonly<Record<Family, { name: string; line: string }>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly theatres: Readonly<Record<AtlasTheatre, string>>;
  events(count: number): string;

  readonly invitation: string;
  readonly playTheStory: string;

  readonly map: string;
  readonly onTheMap: string;
  readonly mapHelp: string;
  readonly globe: string;
  readonly flat: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly noWebgl: string;
  mapFailed(reason: string): string;
  readonly loadingMap: string;
  readonly severalHere: string;

  readonly legend: string;
  readonly familiesHeading: string;
  readonly theatresHeading: string;
  readonly showEverything: string;
  openTheatre(name: string): string;

  readonly chronicle: string;
  readonly fading: string;
  readonly lasting: string;
  nothing(when: string, filtered: boolean): string;
  readonly nextEvent: string;
  readonly previousEvent: string;
  announce(when: string, count: number, first: string | null): string;

  readonly timeline: string;
  readonly year: string;
  readonly month: string;
  readonly play: string;
  readonly pause: string;
  readonly loop: string;
  readonly speed: string;
  readonly span: string;
  readonly spans: Readonly<Record<SpanMode, string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly rangeFrom: string;
  readonly density: string;
  yearProblem(text: string): string;
  sliderText(when: string, count: number): string;

  readonly route: string;
  readonly people: string;
  readonly alsoAt: string;
  readonly disputed: string;
  readonly lessCertain: string;
  readonly correction: string;
  readonly sources: string;
  /** Stands before the numbers of sources. */
  sourcesNumbered(count: number): string;
  readonly openSource: string;
  readonly confidence: Readonly<Record<AtlasEvent['confidence'], string>>;
  readonly mutual: string;
  readonly happenedHere: string;
  previousAt(place: string): string;
  nextAt(place: string): string;
  namesOverTime(names: string): string;
  readonly seeOnMap: string;
  /** A link to the page of what is open, and one to all pages. */
  readonly page: string;
  readonly index: string;

  readonly panelFailed: string;
  readonly person: string;
  following(name: string): string;
  readonly stopFollowing: string;
  readonly eras: string;
  readonly era: string;
  readonly eraEvents: string;
  earlierEra(name: string): string;
  laterEra(name: string): string;
  readonly partIn: string;
  readonly disputedMark: string;
  readonly recalledMark: string;

  notice(key: string, value: string, reason: string): string;
  readonly refusals: Readonly<Record<Refusal, string>>;

  /** Which state of the data is shown. */
  release(date: string, hash: string): string;

  readonly borders: BorderWords;
  readonly faults: FaultWords;

  readonly keys: string;
  readonly keyList: readonly { readonly keys: readonly string[]; readonly does: string }[];

  readonly notFound: string;
  readonly toTheAtlas: string;
}

const WORDS: Readonly<Record<Language, Words>> = { en, fr, ru };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
