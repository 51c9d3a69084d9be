import { PARTS, type DataFault, type Part } from '#lib/domain/faults/data-fault.ts';

interface Lack {
  readonly part: Part;
  readonly fault: DataFault;
}

/** What of the atlas could not be loaded, and why; the rest is shown without it. */
export class Faults {
  #lacks = $state.raw<readonly Lack[]>([]);
  #again: () => void = () => undefined;

  /** In the order of their weight. */
  get list(): readonly Lack[] {
    return this.#lacks;
  }

  of(part: Part): DataFault | null {
    return this.#lacks.find((lack) => lack.part === part)?.fault ?? null;
  }

  note(part: Part, fault: DataFault): void {
    const others = this.#lacks.filter((lack) => lack.part !== part);
    this.#lacks = [...others, { part, fault }].sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
  }

  clear(part: Part): void {
    if (this.of(part) !== null) this.#lacks = this.#lacks.filter((lack) => lack.part !== part);
  }

  /** Says what loads again what is missing. */
  onRetry(again: () => void): void {
    this.#again = again;
  }

  retry(): void {
    this.#again();
  }
}
