import type { Stance } from '#lib/domain/record/record.ts';
import type { EmbeddingPageWords } from './embedding-page.ts';
import type { Language } from './language.ts';
import { en } from './page-words.en.ts';
import { fr } from './page-words.fr.ts';
import { ru } from './page-words.ru.ts';

/** A page of the atlas that lists things or says something about it. */
export type StandingPage =
  'events' | 'places' | 'people' | 'sources' | 'borders' | 'about' | 'embedding' | 'lectures' | 'dossiers';

/** A part of the page about the atlas. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The words of the pages of text, besides those of the interface. A language that lacks one does not compile. */
export interface PageWords {
  readonly skipToText: string;
  readonly menu: string;
  /** Headings of the standing pages, their names in the menu, and what search engines are told about them. */
  readonly standing: Readonly<Record<StandingPage, { title: string; menu: string; description: string }>>;
  readonly openInAtlas: string;
  followOnMap(person: string): string;
  readonly yearsInAtlas: string;

  readonly stances: Readonly<Record<Stance, string>>;
  readonly otherEvents: string;
  readonly previousEra: string;
  readonly nextEra: string;

  readonly before: string;
  readonly after: string;
  readonly recalled: string;

  readonly roles: string;
  personDescription(name: string, life: string, role: string, events: string): string;
  readonly names: string;
  readonly insideHere: string;
  readonly within: string;
  placeDescription(name: string, events: string): string;

  readonly decades: string;
  readonly theatres: string;
  readonly letters: string;
  readonly citedFor: string;
  works(count: number): string;
  readonly download: string;
  /** Of the list of the works of others that the site contains. */
  readonly licences: string;

  readonly licence: string;
  readonly noTracking: string;
  bordersPage(counts: { polities: number; periods: number; atoms: number }): readonly AboutSection[];
  readonly embedding: EmbeddingPageWords;
  about(counts: { events: number; places: number; people: number; works: number }): readonly AboutSection[];
}

const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, fr, ru };

export function pageWordsOf(language: Language): PageWords {
  return PAGE_WORDS[language];
}
