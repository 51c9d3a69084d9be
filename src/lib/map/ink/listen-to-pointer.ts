import type { Tool } from '#lib/domain/lecture/messages.ts';

/** A place on the map, in pixels from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface PointerUse {
  /** What is in hand; read anew with each event. */
  tool(): Tool;
  /** The light follows; null: the pointer has left the map. */
  shine(at: Pixel | null): void;
  /** The line as far as it has been drawn; it is over with `end`. */
  begin(at: Pixel): void;
  go(points: readonly Pixel[]): void;
  end(): void;
}

/** By what MapLibre would move the map, or open what lies under the pointer. */
const HEARD_BY_THE_MAP = ['mousedown', 'mousemove', 'touchstart', 'touchmove', 'click', 'dblclick'] as const;

/**
 * Hands the pointer over the map to what is in hand. While one draws, the map hears of it nothing but the wheel;
 * while one points with light, a mouse moves the map as ever, and a finger or a pen points instead. Returns what ends it.
 */
export function listenToPointer(container: HTMLElement, use: PointerUse): () => void {
  /** Of the pointer that draws. */
  let pen: number | null = null;
  /** A finger on the map points: the map is to stay where it is. */
  let isTouching = false;
  const over = new AbortController();
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    take: (event: HTMLElementEventMap[Name]) => void
  ) => container.addEventListener(name, take, { capture: true, signal: over.signal, passive: false });
  const pixelOf = ({ clientX, clientY }: PointerEvent): Pixel => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  listen('pointerdown', (event) => {
    const tool = use.tool();
    isTouching = tool === 'light' && event.pointerType !== 'mouse';
    if (isTouching) use.shine(pixelOf(event));
    if (tool !== 'pen' || event.button !== 0 || pen !== null) return;
    pen = event.pointerId;
    // A line goes on where the pointer leaves the map and comes back.
    container.setPointerCapture(pen);
    use.begin(pixelOf(event));
  });
  listen('pointermove', (event) => {
    if (event.pointerId === pen) {
      // A browser gathers what a fast hand does between two frames.
      const gathered = event.getCoalescedEvents();
      use.go((gathered.length === 0 ? [event] : gathered).map(pixelOf));
    } else if (use.tool() === 'light') use.shine(pixelOf(event));
  });
  const lift = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') {
      isTouching = false;
      if (use.tool() === 'light') use.shine(null);
    }
    if (event.pointerId !== pen) return;
    pen = null;
    use.end();
  };
  listen('pointerup', lift);
  listen('pointercancel', lift);
  container.addEventListener('pointerleave', () => use.shine(null), { signal: over.signal });
  for (const name of HEARD_BY_THE_MAP)
    listen(name, (event) => {
      if (use.tool() === 'pen' || isTouching) event.stopPropagation();
    });
  return () => over.abort();
}
