/** A file of a typeface: typefaces come split by script. */
export interface FontFile {
  has(codePoint: number): boolean;
}

/** A stretch of text that one file holds. */
export interface FontRun<File extends FontFile> {
  readonly text: string;
  readonly file: File;
}

/** What stands for a character that no file holds. */
const UNKNOWN = '?';
/** Characters that a typeface may lack, and what says the same. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2011': '-',
  '\t': ' ',
  '\n': ' '
};
/** Marks of direction, joiners and controls have no shape. */
const SHAPELESS = /[\p{Cc}\p{Cf}]/u;

/**
 * A text as stretches, each in the file of its typeface that holds it; the file of what went before is kept while it
 * can be. `files` in the order of preference, one at least. `lost` is told of characters that none holds.
 */
export function splitRuns<File extends FontFile>(
  text: string,
  files: readonly [File, ...File[]],
  lost: (character: string) => void = () => {}
): FontRun<File>[] {
  const runs: { text: string; file: File }[] = [];
  for (const written of text.normalize('NFC')) {
    let last = runs.at(-1);
    const fileOf = (character: string) => {
      const code = character.codePointAt(0)!;
      return [...(last === undefined ? [] : [last.file]), ...files].find((file) => file.has(code));
    };
    let character = written;
    let file = fileOf(character);
    if (file === undefined) {
      character = ALIKE[written] ?? (SHAPELESS.test(written) ? '' : UNKNOWN);
      if (character === UNKNOWN) lost(written);
      if (character === '') continue;
      file = fileOf(character) ?? files[0];
    }
    if (last === undefined || last.file !== file) runs.push((last = { text: '', file }));
    last.text += character;
  }
  return runs;
}
