import type { OembedKind } from '#lib/domain/embed/oembed.ts';
import type { StandingPage } from '#lib/domain/language/page-words.ts';

/** Of what there are social previews. */
export type PreviewKind = 'atlas' | 'event' | 'era';

export function isPreviewKind(text: string): text is PreviewKind {
  return text === 'atlas' || text === 'event' || text === 'era';
}

/** Where pages stand in one language, below the base path; the routes, which know it, make them. */
export interface PageAddresses {
  /** The atlas itself, with its query (`?event=…`). */
  atlas(query?: string): string;
  event(id: string): string;
  place(id: string): string;
  person(id: string): string;
  era(id: string): string;
  standing(page: StandingPage): string;
  /** A lecture on the wall, its presenter's page, and it on paper. */
  lecture(id: string, query?: string): string;
  presenter(id: string): string;
  handout(id: string): string;
  /**
   * A lecture of the reader's own, with its `?id=…` or its `#lecture=…`: on the wall, its presenter's page, on paper, its
   * editor.
   */
  ownLecture(query?: string): string;
  ownPresenter(query?: string): string;
  ownHandout(query?: string): string;
  lectureEditor(query?: string): string;
  /** The explorer on a dossier of the reader's own, with its query (`?id=…`). */
  dossier(query?: string): string;
  /** The explorer on a table of flows of the reader's own, with its query (`?id=…`). */
  flows(query?: string): string;
  /** The atlas for the pages of others, with its query. */
  embed(query?: string): string;
  /** What an oEmbed consumer is told of a page. */
  oembed(kind: OembedKind, id: string): string;
  /** A generated file, by its path below `static/data/`. */
  data(path: string): string;
  /** The list of what the site is made of, with the licences. */
  licences(): string;
  /** The picture that others show with a link; of the atlas itself the id is `atlas`. */
  preview(kind: PreviewKind, id: string): string;
}
