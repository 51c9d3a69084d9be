import { flowEn } from './flow-words.en.ts';
import { flowFr } from './flow-words.fr.ts';
import { flowRu } from './flow-words.ru.ts';
import type { Language } from './language.ts';

/** The words of tables of flows, fetched with them. Counts come as text, with the spaces of their language. */
export interface FlowWords {
  readonly heading: string;
  /** How many arcs and places a table has. */
  subtitle(arcs: number, places: number): string;
  /** How many arcs are live. */
  arcs(count: number): string;
  /** How many bundles they are drawn as. */
  bundles(count: number): string;
  /** Only the heaviest are listed. */
  listed(count: number): string;
  /** Arcs that are too thinly spread to be drawn. */
  leftOut(count: number): string;
  readonly waiting: string;
  readonly nothing: string;
  readonly within: string;
  /** Of a bundle: how many arcs, of which the first are shown. */
  rows(total: number, shown: number): string;
  readonly width: string;
  readonly byCount: string;
  byValue(column: string): string;
  readonly loading: string;
  readonly unknown: string;
  failed(reason: string): string;
  /** A packed table on another server. */
  elsewhere(host: string): string;
  announce(when: string, arcs: number, first: string | null): string;

  readonly kept: string;
  readonly keptAbout: string;
  readonly needs: string;
  /** The table is being read; percent. */
  reading(percent: number): string;
  /** It is a long table, which is shown as bundles. */
  readonly large: string;
}

const WORDS: Readonly<Record<Language, FlowWords>> = { en: flowEn, fr: flowFr, ru: flowRu };

export function flowWordsOf(language: Language): FlowWords {
  return WORDS[language];
}

/** A number as it is written in a language, no more exact than a map tells. */
export function writeNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 2 : 0 }).format(value);
}
