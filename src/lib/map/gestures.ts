/** What a reader does to a map with pointers. All positions in CSS pixels from its upper left corner. */
export interface Gestures {
  /** While it is moved: where it is by now, from where it began. */
  move(by: Shift): void;
  /** The movement is over. */
  drop(by: Shift): void;
  wheel(steps: number, at: Offset): void;
  /** Pressed and let go on the spot. */
  click(at: Offset, isTouch: boolean): void;
  /** null: the pointer has left. */
  point(at: Offset | null): void;
}

export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** What was at `from` is at `to`, and everything around it `scale` times as large. */
export interface Shift {
  readonly from: Offset;
  readonly to: Offset;
  readonly scale: number;
}

const ORIGIN: Offset = { x: 0, y: 0 };
export const STILL: Shift = { from: ORIGIN, to: ORIGIN, scale: 1 };

/** Pixels that a hand trembles. */
const TREMBLE = 4;
/** Pixels that a wheel turns for a step of zoom. */
const WHEEL_STEP = 240;
/** How much a map may grow or shrink between two fingers at once. */
const MOST_SCALE = 16;

/** What is under way: one pointer that may still become a click, or that drags; or two that pinch. */
type Hold =
  | { readonly kind: 'press' | 'drag'; readonly id: number; readonly from: Offset }
  | {
      readonly kind: 'pinch';
      readonly ids: readonly [number, number];
      readonly from: readonly [Offset, Offset];
    };

/** Listens for the gestures of one pointer or two on an element; the function ends it. */
export function listenForGestures(element: HTMLElement, gestures: Gestures): () => void {
  /** Where the pointers that are pressed are now. */
  const pressed = new Map<number, Offset>();
  let held: Hold | null = null;
  const abort = new AbortController();
  const { signal } = abort;
  const at = ({ clientX, clientY }: MouseEvent): Offset => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const on = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
    kind: K,
    listener: (event: PointerEvent) => void
  ) => element.addEventListener(kind, listener, { signal });

  /** How far what is under way has come. */
  const shiftOf = (hold: Hold): Shift => {
    if (hold.kind !== 'pinch') return { from: hold.from, to: pressed.get(hold.id) ?? hold.from, scale: 1 };
    const [first, second] = hold.from;
    const [a, b] = [pressed.get(hold.ids[0]) ?? first, pressed.get(hold.ids[1]) ?? second];
    const scale = distance(a, b) / Math.max(1, distance(first, second));
    return {
      from: between(first, second),
      to: between(a, b),
      scale: Math.min(MOST_SCALE, Math.max(1 / MOST_SCALE, scale))
    };
  };
  const drop = () => {
    if (held !== null && held.kind !== 'press') gestures.drop(shiftOf(held));
    held = null;
  };

  on('pointerdown', (event) => {
    if (event.button !== 0 || pressed.size === 2) return;
    pressed.set(event.pointerId, at(event));
    const [first, second] = pressed;
    if (first === undefined || second === undefined) {
      held = { kind: 'press', id: event.pointerId, from: at(event) };
      return;
    }
    drop();
    for (const [id] of pressed) element.setPointerCapture(id);
    held = { kind: 'pinch', ids: [first[0], second[0]], from: [first[1], second[1]] };
  });
  on('pointermove', (event) => {
    if (pressed.size === 0) return gestures.point(at(event));
    if (!pressed.has(event.pointerId)) return;
    pressed.set(event.pointerId, at(event));
    if (held === null) return;
    if (held.kind === 'press') {
      if (distance(held.from, at(event)) < TREMBLE) return;
      element.setPointerCapture(event.pointerId);
      held = { ...held, kind: 'drag' };
    }
    gestures.move(shiftOf(held));
  });
  on('pointerup', (event) => {
    if (!pressed.has(event.pointerId)) return;
    pressed.set(event.pointerId, at(event));
    const isClick = held?.kind === 'press';
    drop();
    // A finger that is left of two does nothing more until it is lifted.
    pressed.delete(event.pointerId);
    if (isClick) gestures.click(at(event), event.pointerType === 'touch');
  });
  on('pointercancel', (event) => {
    if (!pressed.delete(event.pointerId)) return;
    if (held !== null && held.kind !== 'press') gestures.drop(STILL);
    held = null;
  });
  on('pointerleave', () => gestures.point(null));
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      gestures.wheel(-event.deltaY / WHEEL_STEP, at(event));
    },
    { signal, passive: false }
  );
  return () => abort.abort();
}

function distance(a: Offset, b: Offset): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function between(a: Offset, b: Offset): Offset {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
