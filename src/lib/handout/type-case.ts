import ranges from '@fontsource/source-serif-4/unicode.json';

/** The faces in which a handout is set. */
export const FACES = ['serif', 'serif-italic', 'serif-bold', 'sans', 'sans-italic', 'sans-bold'] as const;
export type Face = (typeof FACES)[number];

/** Faces come in a file a script; the order in which they are asked for a character. */
export const SCRIPTS = ['latin', 'cyrillic', 'vietnamese', 'latin-ext'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Gives the bytes of a file of a face. Throws if it cannot be had. */
export type LoadFont = (face: Face, script: Script) => Promise<Uint8Array>;

/** Scripts whose files a text needs; Latin always, for its signs. */
export function scriptsOf(text: string): Script[] {
  const needed = new Set<Script>(['latin']);
  for (const character of new Set(text.normalize('NFC'))) {
    const code = character.codePointAt(0)!;
    const script = SCRIPTS.find((one) => COVERED.get(one)!.some(([from, to]) => from <= code && code <= to));
    if (script !== undefined) needed.add(script);
  }
  return SCRIPTS.filter((script) => needed.has(script));
}

type Ranges = readonly (readonly [from: number, to: number])[];

const COVERED: ReadonlyMap<Script, Ranges> = new Map(
  SCRIPTS.map((script) => [script, ranges[script].split(',').map(readRange)])
);

/** "U+0460-052F", "U+2116". */
function readRange(text: string): readonly [number, number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
