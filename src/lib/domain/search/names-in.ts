import { monthOf } from './months.ts';
import { foldedWords } from './fold.ts';

/** A word that begins with a capital letter, or an acronym; hyphens and apostrophes hold it together. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
const ENDS_SENTENCE = /(?:^|[.!?…]["»”’)]*\s+|[«“(]\s*)$/u;

/** The proper names in running text, each once: what is capitalised inside a sentence, but for months. */
export function namesIn(text: string): string[] {
  const names = [...text.matchAll(CAPITALISED)]
    .filter(({ index }) => !ENDS_SENTENCE.test(text.slice(0, index)))
    .map(([name]) => name)
    .filter((name) => name.length > 1 && monthOf(foldedWords(name)[0] ?? '') === undefined);
  return [...new Set(names)];
}
