import type { View } from '#lib/domain/address/view.ts';

/** The browser's history, handed in by the routes. */
export interface History {
  push(address: string): void;
  replace(address: string): void;
}

/** Browsers refuse floods of replaceState; a drag or a pan is written when it rests. */
const REST_MS = 300;

/**
 * Keeps the address in step with the view. Opening or closing something is a step that Back undoes and is pushed;
 * moving time or the map replaces, once it rests.
 */
export class AddressBar {
  #history: History;
  #shown: View | null = null;
  #address: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(history: History) {
    this.#history = history;
  }

  /** Takes a view as what the address says already: after opening a link, Back or Forward. */
  start(view: View, address: string): void {
    this.#cancel();
    this.#shown = view;
    this.#address = address;
  }

  show(view: View, address: string): void {
    const isSelecting = this.#shown !== null && !sameSelection(view, this.#shown);
    this.#shown = view;
    if (address === this.#address) return this.#cancel();
    if (isSelecting) {
      this.#flush();
      this.#write(address, 'push');
      return;
    }
    this.#cancel();
    this.#pending = address;
    this.#timer = setTimeout(() => this.#flush(), REST_MS);
  }

  #pending: string | null = null;

  /** What came before a step is written before it, so that Back returns to it. */
  #flush(): void {
    const pending = this.#pending;
    this.#cancel();
    if (pending !== null) this.#write(pending, 'replace');
  }

  #write(address: string, how: 'push' | 'replace'): void {
    this.#address = address;
    this.#history[how](address);
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#pending = null;
  }
}

function sameSelection(a: View, b: View): boolean {
  return (
    a.follow === b.follow && a.selection?.kind === b.selection?.kind && a.selection?.id === b.selection?.id
  );
}
