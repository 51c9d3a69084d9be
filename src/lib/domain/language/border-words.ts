import type { Confidence, Status } from '#lib/domain/borders/borders-data.ts';

/** What the interface says about lands and their borders. */
export interface BorderWords {
  readonly heading: string;
  readonly land: string;
  readonly keys: Readonly<Record<'held' | 'occupied' | 'soft', string>>;
  readonly controlNotLaw: string;
  readonly previousChange: string;
  readonly nextChange: string;
  readonly take: string;
  readonly changes: string;
  readonly statuses: Readonly<Record<Status, string>>;
  heldBy(owner: string): string;
  /** null: beyond the years of the atlas. */
  lasted(from: string | null, until: string | null): string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  area(km2: string): string;
  readonly periods: string;
  readonly shapeBefore: string;
  readonly shapeAfter: string;
  absent(when: string): string;
  readonly happenedHere: string;
}
