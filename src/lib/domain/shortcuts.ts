/** What a key asks for, wherever the focus is (outside of fields and of the map's own canvas). */
export type Command =
  | { readonly verb: 'step'; readonly steps: number }
  | { readonly verb: 'step-event' | 'step-borders'; readonly direction: 1 | -1 }
  | { readonly verb: 'play' | 'dismiss' | 'fit' | 'help' | 'search' | 'share' | 'scene' }
  | { readonly verb: 'zoom'; readonly steps: number };

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowLeft: { verb: 'step', steps: -1 },
  ArrowRight: { verb: 'step', steps: 1 },
  PageUp: { verb: 'step', steps: 10 },
  PageDown: { verb: 'step', steps: -10 },
  Home: { verb: 'step', steps: -Infinity },
  End: { verb: 'step', steps: Infinity },
  ',': { verb: 'step-event', direction: -1 },
  '.': { verb: 'step-event', direction: 1 },
  '[': { verb: 'step-borders', direction: -1 },
  ']': { verb: 'step-borders', direction: 1 },
  ' ': { verb: 'play' },
  Escape: { verb: 'dismiss' },
  '0': { verb: 'fit' },
  '+': { verb: 'zoom', steps: 1 },
  '=': { verb: 'zoom', steps: 1 },
  '-': { verb: 'zoom', steps: -1 },
  '?': { verb: 'help' },
  s: { verb: 'share' },
  a: { verb: 'scene' },
  '/': { verb: 'search' },
  'Mod+k': { verb: 'search' }
};

/** What the focused element needs for itself. */
export interface KeyContext {
  /** A text field, list or slider, or the map's canvas: it keeps all its keys but Escape and those held with Ctrl or Cmd. */
  readonly ownsKeys: boolean;
  /** A button or link: Space and Enter are its own. */
  readonly ownsSpace: boolean;
  /** A panel that scrolls: Home, End and the page keys are its own. */
  readonly scrolls: boolean;
}

/** What stands on keys that carry letters where letters are not Latin. */
const SIGNS: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.'
};

/** A key with those that are held with it, for `commandOf`; empty if it is the browser's or the system's. */
export function chordOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string {
  // On a French keyboard brackets are typed with Alt.
  if (altKey) return key === '[' || key === ']' ? key : '';
  // Where letters are not Latin, the place of the key tells which one is meant.
  const isOtherLetter = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  const placed = code.startsWith('Key') ? code.replace('Key', '').toLowerCase() : SIGNS[code];
  const meant = isOtherLetter ? (placed ?? key) : key;
  return ctrlKey || metaKey ? `Mod+${meant.toLowerCase()}` : meant;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const SCROLLING = new Set(['PageUp', 'PageDown', 'Home', 'End', ' ']);

/** `key` as `chordOf` gives it. */
export function commandOf(key: string, { ownsKeys, ownsSpace, scrolls }: KeyContext): Command | null {
  if (ownsKeys && key !== 'Escape' && !key.startsWith('Mod+')) return null;
  if (ownsSpace && key === ' ') return null;
  if (scrolls && SCROLLING.has(key)) return null;
  return COMMANDS[key] ?? null;
}
