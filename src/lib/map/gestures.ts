/** What a reader does to a map with a pointer. All positions in CSS pixels from its upper left corner. */
export interface Gestures {
  /** While it is dragged: how far from where it began. */
  drag(by: Offset): void;
  /** The drag is over. */
  drop(by: Offset): void;
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

/** Pixels that a hand trembles. */
const TREMBLE = 4;
/** Pixels that a wheel turns for a step of zoom. */
const WHEEL_STEP = 240;
const STILL: Offset = { x: 0, y: 0 };

/** Listens for the gestures of one pointer at a time on an element; the function ends it. */
export function listenForGestures(element: HTMLElement, gestures: Gestures): () => void {
  let held: { id: number; from: Offset; isDrag: boolean } | null = null;
  const abort = new AbortController();
  const { signal } = abort;
  const at = ({ clientX, clientY }: MouseEvent): Offset => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const by = (event: PointerEvent, from: Offset): Offset => {
    const { x, y } = at(event);
    return { x: x - from.x, y: y - from.y };
  };
  const on = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
    kind: K,
    listener: (event: PointerEvent) => void
  ) => element.addEventListener(kind, listener, { signal });

  on('pointerdown', (event) => {
    if (event.button === 0 && held === null) held = { id: event.pointerId, from: at(event), isDrag: false };
  });
  on('pointermove', (event) => {
    if (held === null) return gestures.point(at(event));
    if (event.pointerId !== held.id) return;
    const moved = by(event, held.from);
    if (!held.isDrag && Math.hypot(moved.x, moved.y) < TREMBLE) return;
    if (!held.isDrag) element.setPointerCapture(event.pointerId);
    held.isDrag = true;
    gestures.drag(moved);
  });
  on('pointerup', (event) => {
    if (held === null || event.pointerId !== held.id) return;
    const { from, isDrag } = held;
    held = null;
    if (isDrag) gestures.drop(by(event, from));
    else gestures.click(at(event), event.pointerType === 'touch');
  });
  on('pointercancel', () => {
    if (held?.isDrag === true) gestures.drop(STILL);
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
