import { MediaQuery } from 'svelte/reactivity';
import type { Atlas } from '#lib/state/atlas.svelte.ts';

/** The theme that is shown: the one chosen, else the system's. Dresses the page in it; made while a component is. */
export class ThemeInForce {
  readonly #atlas: Pick<Atlas, 'view'>;
  readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);

  constructor(atlas: Pick<Atlas, 'view'>) {
    this.#atlas = atlas;
    $effect(() => {
      const { theme: chosen } = atlas.view;
      if (chosen === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = chosen;
    });
  }

  get current(): 'light' | 'dark' {
    return this.#atlas.view.theme ?? (this.#systemDark.current ? 'dark' : 'light');
  }
}
