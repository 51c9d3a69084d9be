/** A word with two neighbouring letters exchanged, for each pair: one slip, but two edits by Levenshtein's count. */
export function slipsOf(word: string): string[] {
  const swapped = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [first, second] = [word[at] ?? '', word[at + 1] ?? ''];
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });
  return [...new Set(swapped)].filter((other) => other !== word);
}

/** How many edits a word may be off: short ones would turn into any other, and a wrong figure is another number. */
export function toleranceOf(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
