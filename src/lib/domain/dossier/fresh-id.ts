import { foldedWords } from '#lib/domain/search/fold.ts';
import { MOST } from './dossier-limits.ts';

/** An id made of a text, which no other has, and which is from now on taken. */
export function freshId(text: string, otherwise: string, taken: Set<string>): string {
  const words = foldedWords(text.slice(0, 4 * MOST.id))
    .join('-')
    .slice(0, MOST.id - 8)
    .replace(/-+$/, '');
  const base = words === '' ? otherwise : words;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
