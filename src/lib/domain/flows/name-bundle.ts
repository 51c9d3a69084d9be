import { FAMILIES, type Family } from '#lib/domain/record/families.ts';
import type { BundleSet } from './bundle-set.ts';

/** The family of a bundle and the names of its ends, for those who list it. */
export interface NamedBundle {
  readonly family: Family;
  readonly from: string;
  /** The same as `from` where everything happened in one spot. */
  readonly to: string;
}

/** The name of a spot: its busiest place, and how many more it stands for. */
export function nameSpot({ names, members }: BundleSet['spots'], spot: number): string {
  const [name, count] = [names[spot] ?? '', members[spot] ?? 1];
  return count === 1 ? name : `${name} +${count - 1}`;
}

/** The family of a bundle and the names of its ends. */
export function nameBundle({ spots, from, to, families }: BundleSet, bundle: number): NamedBundle {
  return {
    family: FAMILIES[families[bundle]!]!,
    from: nameSpot(spots, from[bundle]!),
    to: nameSpot(spots, to[bundle]!)
  };
}

/** "Paris → Moscow"; one name where everything happened in one spot. */
export function sayBundle({ from, to }: Pick<NamedBundle, 'from' | 'to'>): string {
  return from === to ? from : `${from} → ${to}`;
}
