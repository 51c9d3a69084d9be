/**
 * What is said over a map that leaves gestures to the page around it: how to zoom with Ctrl (or, on a Mac, ⌘) held,
 * how to move with fingers.
 */
export interface GestureHints {
  readonly control: string;
  readonly command: string;
  readonly touch: string;
}

/** The options by which MapLibre leaves gestures to the page, if it is to (`locale`: the words for them). */
export function cooperation(hints: GestureHints | undefined): {
  cooperativeGestures: boolean;
  locale: Record<string, string>;
} {
  if (hints === undefined) return { cooperativeGestures: false, locale: {} };
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': hints.control,
      'CooperativeGesturesHandler.MacHelpText': hints.command,
      'CooperativeGesturesHandler.MobileHelpText': hints.touch
    }
  };
}
