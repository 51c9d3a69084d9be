import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import type { Leg } from '#lib/domain/record/legs.ts';
import type { Mark } from '#lib/domain/record/marks.ts';
import { concerns } from '#lib/domain/record/visible.ts';
import { badgesOf } from './layers/badges.ts';

/** What deck.gl draws, as arrays that stay the same for as long as the same person (or nobody) is followed. */
export interface Items {
  readonly follow: string | null;
  readonly legs: readonly Leg[];
  readonly dots: readonly Mark[];
  readonly signs: readonly Mark[];
  readonly badges: readonly Mark[];
}

/** The items of everybody, or of the events that a person had a part in. */
export function itemsOf({ legs, marks }: Catalogue, follow: string | null): Items {
  const isTheirs = ({ event }: Leg | Mark) => concerns(event, follow);
  const theirs = marks.filter(isTheirs);
  return {
    follow,
    legs: legs.filter(isTheirs),
    dots: theirs.filter(({ slot }) => slot === null),
    signs: theirs.filter(({ slot }) => slot !== null),
    badges: badgesOf(theirs)
  };
}
