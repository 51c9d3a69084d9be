import MiniSearch, { type Query as Wanted, type SearchOptions } from 'minisearch';
import type { Language } from '#lib/domain/language/language.ts';
import type { Catalogue } from '#lib/domain/record/catalogue.ts';
import { compareIntervals, overlaps } from '#lib/domain/time/interval.ts';
import type { Moment } from '#lib/domain/time/moment.ts';
import { listEntries } from './entries.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry.ts';
import { foldedWords } from './fold.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchData } from './search-data.ts';
import { slipsOf, toleranceOf } from './slips.ts';
import { soundKey } from './sound-key.ts';

export interface Found {
  /** Where the slider can stand, if a time and nothing else was asked for and it is such a moment. */
  readonly moment: Moment | null;
  /** The group with the best fit first. */
  readonly groups: readonly Group[];
  /** All that fits, of which the groups show the best. */
  readonly count: number;
  /** Nothing is spelled as was typed: these are close to it. */
  readonly isGuess: boolean;
}

export interface Group {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  /** How many there are, shown or not. */
  readonly count: number;
}

export interface Finder {
  find(text: string): Found;
}

const SHOWN: Readonly<Record<EntryKind, number>> = { event: 12, person: 6, place: 6, polity: 6, era: 4 };

/** A name weighs more than what it has to do with, and a spelling more than a sound. */
const WEIGHTS = { names: 4, context: 1.2, mentioned: 0.4 };
const SOUND_WEIGHTS = { names: 2, context: 0.6, mentioned: 0.2 };
/** To be called exactly what was typed outweighs all else. */
const EXACT = 3;

/** Fewer letters than this are looked for in names alone: nearly everything has to do with a word that begins so. */
const SHORT = 3;

/** Builds the index, which takes a moment; each answer then takes a few milliseconds. */
export function createFinder(data: SearchData, catalogue: Catalogue, language: Language): Finder {
  const entries = listEntries(data, catalogue, language);
  const calls = entries.map(({ names }) => phraseOf(foldedWords(names)));
  const keysOf = remembering((word) => [...new Set([word, soundKey(word)])]);
  const index = new MiniSearch<Entry & { key: number }>({
    idField: 'key',
    fields: ['names', 'context', 'mentioned'],
    tokenize: foldedWords,
    processTerm: (word) => keysOf(word)
  });
  index.addAll(entries.map((entry, key) => ({ ...entry, key })));

  const rank = ({ words, time, timeWords }: Query, wanted: readonly Wanted[]): Entry[] => {
    const phrase = phraseOf(words);
    const saidTime = phraseOf(timeWords);
    const options: SearchOptions = {
      combineWith: 'AND',
      tokenize: (term) => [term],
      processTerm: (term) => term,
      filter: ({ id }) =>
        time === null ||
        calls[id]?.includes(saidTime) === true ||
        entries[id]?.times.some((at) => overlaps(at, time)) === true
    };
    const hits = index.search({ queries: [...wanted] }, options).flatMap(({ id, score }) => {
      const entry = entries[id];
      return entry === undefined ? [] : [{ entry, score: score * worth(entry, calls[id] ?? '', phrase) }];
    });
    return onceEach(hits.sort((a, b) => b.score - a.score).map(({ entry }) => entry));
  };

  return {
    find(text) {
      const query = parseQuery(text);
      const { words, time, moment } = query;
      if (words.length === 0) {
        const ofTime = time === null ? [] : entries.filter((entry) => isOfTime(entry, time));
        return { moment, ...grouped(ofTime.sort(byTime(time))), isGuess: false };
      }
      const spelled = rank(
        query,
        words.map((word) => asSpelled(word, words.length === 1))
      );
      if (spelled.length > 0) return { moment: null, ...grouped(spelled), isGuess: false };
      return { moment: null, ...grouped(rank(query, words.map(nearly))), isGuess: true };
    }
  };
}

/** Words as a whole: what is found in another such phrase begins and ends with a word. */
function phraseOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** As it is spelled, or as it sounds; the beginning of a word is enough. */
function asSpelled(word: string, isAlone: boolean): Wanted {
  const sound = soundKey(word);
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [word],
        prefix: isAlone || word.length > 1,
        boost: WEIGHTS,
        ...(word.length < SHORT && { fields: ['names'] })
      },
      { queries: [sound], prefix: sound.length > 3, boost: SOUND_WEIGHTS }
    ]
  };
}

/** With a slip of the finger, in the spelling or in what it sounds like. */
function nearly(word: string): Wanted {
  const sound = soundKey(word);
  return {
    combineWith: 'OR',
    queries: [
      { queries: slipsOf(word), boost: WEIGHTS },
      { queries: [word], prefix: word.length >= SHORT, fuzzy: toleranceOf(word), boost: WEIGHTS },
      { queries: [sound], fuzzy: toleranceOf(sound), boost: SOUND_WEIGHTS }
    ]
  };
}

/** More for what is called just that, and more for what has much to tell. */
function worth({ times }: Entry, called: string, phrase: string): number {
  return (called.includes(phrase) ? EXACT : 1) * (1 + Math.log1p(times.length) / 3);
}

/** Events and eras alone: nearly every person, place and land has to do with any year. */
function isOfTime({ kind, times }: Entry, time: NonNullable<Query['time']>): boolean {
  return (kind === 'event' || kind === 'era') && times.some((at) => overlaps(at, time));
}

/** What begins in a time comes before what only lasts through it; both in order of date. */
function byTime(time: Query['time']): (a: Entry, b: Entry) => number {
  return ({ times: [a] }, { times: [b] }) => {
    if (a === undefined || b === undefined || time === null) return 0;
    const lasting = Number(a.from < time.from) - Number(b.from < time.from);
    return lasting || compareIntervals(a, b);
  };
}

/** The same function, but asked once for each word. */
function remembering<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, answer(word));
    return answers.get(word) as T;
  };
}

/** A thing with several names is found once, by the best of them. */
function onceEach(list: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return list.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`));
}

function grouped(list: readonly Entry[]): Pick<Found, 'groups' | 'count'> {
  const kinds = [...new Set([...list.map(({ kind }) => kind), ...ENTRY_KINDS])];
  const groups = kinds.flatMap((kind) => {
    const entries = list.filter((entry) => entry.kind === kind);
    return entries.length === 0
      ? []
      : [{ kind, entries: entries.slice(0, SHOWN[kind]), count: entries.length }];
  });
  return { groups, count: list.length };
}
