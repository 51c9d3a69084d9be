/** A view as a small map that stands still. */
export interface ScenePicture {
  readonly address: string;
  /** What it shows, for those who do not see it. */
  readonly text: string;
}

export type DrawScene = (view: string) => Promise<ScenePicture>;
