import type { OembedKind } from '#lib/domain/embed/oembed.ts';
import type { StandingPage } from '#lib/domain/language/page-words.ts';

/** Where pages stand in one language, below the base path; the routes, which know it, make them. */
export interface PageAddresses {
  /** The atlas itself, with its query (`?event=…`). */
  atlas(query?: string): string;
  event(id: string): string;
  place(id: string): string;
  person(id: string): string;
  era(id: string): string;
  standing(page: StandingPage): string;
  /** The atlas for the pages of others, with its query. */
  embed(query?: string): string;
  /** What an oEmbed consumer is told of a page. */
  oembed(kind: OembedKind, id: string): string;
  /** A generated file, by its path below `static/data/`. */
  data(path: string): string;
}
