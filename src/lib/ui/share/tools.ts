/** What the dialog can do with the state of the atlas; the routes, which know where the site stands, make it. */
export interface ShareTools {
  /** The whole address of what is shown, as another person would open it. */
  readonly address: string;
}
