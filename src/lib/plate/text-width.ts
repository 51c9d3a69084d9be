/** Widths of letters in shares of their height, a little more than those of the atlas's fonts and of their stand-ins. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’!|()·ˈ]/u, 0.3],
  [/[\s\u00a0\u202f]/u, 0.26],
  [/[mwMWшщжюыфмШЩЖЮЫФМ—…]/u, 0.84],
  [/\p{Lu}/u, 0.68],
  [/[ftr-]/u, 0.38]
];
const USUAL = 0.56;

/** About how wide a text is, in the units of its size; rather more than less. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL;
  return width * size;
}

/** Breaks a text into lines of at most `width`; a word that is wider than that has a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  // Not at spaces that do not break.
  for (const word of text.split(/[ \t\n]+/u)) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
