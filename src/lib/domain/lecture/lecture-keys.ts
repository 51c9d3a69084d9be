import type { KeyContext } from '#lib/domain/shortcuts.ts';

/** What a key asks for while a lecture is presented. */
export type LectureCommand =
  | {
      readonly verb:
        | 'next'
        | 'back'
        | 'first'
        | 'last'
        | 'go'
        | 'black'
        | 'white'
        | 'fullscreen'
        | 'overview'
        | 'presenter'
        | 'notes'
        | 'return'
        | 'keep'
        | 'light'
        | 'draw'
        | 'undo'
        | 'clear'
        | 'autoplay'
        | 'help'
        | 'escape';
    }
  | { readonly verb: 'digit'; readonly digit: string };

/** By what a clicker sends, and by the letters that people know from reveal.js. Letters in lower case. */
const COMMANDS: Readonly<Record<string, LectureCommand>> = {
  ArrowRight: { verb: 'next' },
  PageDown: { verb: 'next' },
  ' ': { verb: 'next' },
  n: { verb: 'next' },
  ArrowLeft: { verb: 'back' },
  PageUp: { verb: 'back' },
  p: { verb: 'back' },
  Home: { verb: 'first' },
  End: { verb: 'last' },
  Enter: { verb: 'go' },
  g: { verb: 'go' },
  b: { verb: 'black' },
  '.': { verb: 'black' },
  w: { verb: 'white' },
  f: { verb: 'fullscreen' },
  o: { verb: 'overview' },
  s: { verb: 'presenter' },
  m: { verb: 'notes' },
  r: { verb: 'return' },
  k: { verb: 'keep' },
  l: { verb: 'light' },
  d: { verb: 'draw' },
  z: { verb: 'undo' },
  'Mod+z': { verb: 'undo' },
  x: { verb: 'clear' },
  a: { verb: 'autoplay' },
  '?': { verb: 'help' },
  Escape: { verb: 'escape' }
};

/** `chord` as `chordOf` gives it; null: the key is left to whatever has the focus. */
export function lectureCommandOf(chord: string, { ownsKeys, ownsSpace }: KeyContext): LectureCommand | null {
  if (ownsKeys && chord !== 'Escape') return null;
  if (ownsSpace && (chord === ' ' || chord === 'Enter')) return null;
  if (/^\d$/.test(chord)) return { verb: 'digit', digit: chord };
  const key = chord.length === 1 ? chord.toLowerCase() : chord;
  return Object.hasOwn(COMMANDS, key) ? (COMMANDS[key] ?? null) : null;
}
