import type { Control } from '#lib/domain/embed/controls.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { Lecture } from '#lib/domain/lecture/lecture.ts';
import type { StoredLecture } from '#lib/domain/lecture/own-lecture.ts';
import type { MakeFilm, MakePicture } from '#lib/domain/sharing/making.ts';
import type { DrawPlate } from '#lib/plate/plate.ts';
import type { ThemeChoice } from '#lib/domain/address/view.ts';

/** How what is shown becomes a scene of a lecture of the reader's own. Its verbs throw `NotKept`. */
export interface SceneTools {
  /** The lecture changed last comes first. */
  list(): Promise<readonly StoredLecture[]>;
  /** Adds it at the end of a lecture, by its id, or of a new one. null: there is no room in it. */
  add(
    lectureId: string | null,
    title: string
  ): Promise<{ readonly lecture: Lecture; readonly number: number; readonly editor: string } | null>;
}

/** What the dialog can do with the state of the atlas; the routes, which know where the site stands, make it. */
export interface ShareTools {
  /** The whole address of what is shown, as another person would open it. */
  readonly address: string;
  /** The whole address of the same view for a frame. */
  embedAddress(controls: ReadonlySet<Control>, language: Language, theme: ThemeChoice): string;
  /** The reader's day, as an ISO date. */
  today(): string;
  readonly makePicture: MakePicture;
  readonly makeFilm: MakeFilm;
  /** What draws maps that stand still. Throws while the borders are not there. */
  loadDrawer(): Promise<DrawPlate>;
  loadScenes(): Promise<SceneTools>;
  /** Hands the borders of the day over as a file. */
  takeBorders(): void;
}
