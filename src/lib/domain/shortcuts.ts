/** What a key asks for, wherever the focus is (outside of fields and of the map's own canvas). */
export type Command =
  | { readonly verb: 'step'; readonly steps: number }
  | { readonly verb: 'step-event' | 'step-borders'; readonly direction: 1 | -1 }
  | { readonly verb: 'play' | 'dismiss' | 'fit' | 'help' }
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
  '?': { verb: 'help' }
};

/** What the focused element needs for itself. */
export interface KeyContext {
  /** A text field, list or slider, or the map's canvas: it keeps all its keys but Escape. */
  readonly ownsKeys: boolean;
  /** A button or link: Space and Enter are its own. */
  readonly ownsSpace: boolean;
  /** A panel that scrolls: Home, End and the page keys are its own. */
  readonly scrolls: boolean;
}

const SCROLLING = new Set(['PageUp', 'PageDown', 'Home', 'End', ' ']);

export function commandOf(key: string, { ownsKeys, ownsSpace, scrolls }: KeyContext): Command | null {
  if (ownsKeys && key !== 'Escape') return null;
  if (ownsSpace && key === ' ') return null;
  if (scrolls && SCROLLING.has(key)) return null;
  return COMMANDS[key] ?? null;
}
