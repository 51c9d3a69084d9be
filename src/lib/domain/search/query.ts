import type { Interval } from '#lib/domain/time/interval.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import { foldedWords } from './fold.ts';
import { timeAskedIn } from './time-asked.ts';

/** What was typed into the search box. */
export interface Query {
  /** Folded; all of them must be found. */
  readonly words: readonly string[];
  /** Only what is of this time. */
  readonly time: Interval | null;
  /** The folded words that say the time: a title may name it too ("the treaty of 1944"). */
  readonly timeWords: readonly string[];
  /** Where the slider can stand for that time. */
  readonly moment: Moment | null;
}

/** Folded words that join others in one of the three languages, or follow a year ("1966 г."): none is searched for. */
const JOINING = new Set(
  (
    'the of to a an and at on for by with from ' +
    'de du des la le les l d et au aux en sur par pour s n qu ' +
    'i v vo na so o ob po k u iz ot za dlya g gg god goda'
  ).split(' ')
);

/** "1966 moscow": the events of 1966 that have to do with Moscow. Never throws. */
export function parseQuery(text: string): Query {
  const folded = foldedWords(text);
  const time = timeAskedIn(folded);
  const words = time?.rest ?? folded;
  const telling = words.filter((word) => !JOINING.has(word));
  return {
    // "La" may be the beginning of a name; after a time it is not.
    words: telling.length > 0 || time !== null ? telling : words,
    time: time?.interval ?? null,
    timeWords: time?.said ?? [],
    moment: time?.moment ?? null
  };
}
