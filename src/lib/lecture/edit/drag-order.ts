import type { Attachment } from 'svelte/attachments';

/** Pixels that a pointer moves before it drags: less is a click. */
const SLACK = 6;
/** Pixels from the edge of what scrolls at which it does, and how far at a time. */
const EDGE = 40;
const SCROLL = 12;

/**
 * Lets the items of a list be dragged to another place by mouse or pen; a finger scrolls, and has the buttons. Calls
 * `onOver` with where the item would stand, and `onDrop` when it is let go; null: it stays where it is.
 */
export function dragOrder(
  onOver: (drag: { readonly from: number; readonly to: number } | null) => void,
  onDrop: (from: number, to: number) => void
): Attachment<HTMLElement> {
  return (list) => {
    let drag: { from: number; to: number; y: number; hasBegun: boolean } | null = null;
    const items = () => [...list.children] as HTMLElement[];
    const indexAt = (y: number) => {
      const passed = items().filter((item) => {
        const { top, height } = item.getBoundingClientRect();
        return y > top + height / 2;
      }).length;
      return passed;
    };

    const down = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      const from = items().findIndex((item) => item.contains(event.target as Node));
      if (from !== -1) drag = { from, to: from, y: event.clientY, hasBegun: false };
    };
    const move = (event: PointerEvent) => {
      if (drag === null) return;
      if (!drag.hasBegun && Math.abs(event.clientY - drag.y) < SLACK) return;
      drag.hasBegun = true;
      const passed = indexAt(event.clientY);
      drag.to = passed > drag.from ? passed - 1 : passed;
      scrollAtEdges(list, event.clientY);
      onOver({ from: drag.from, to: drag.to });
    };
    const up = () => {
      if (drag?.hasBegun) {
        // What was dragged is not clicked as well; without a click to come, nothing is held back.
        const swallow = (click: MouseEvent) => click.stopPropagation();
        list.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => list.removeEventListener('click', swallow, { capture: true }), 0);
        if (drag.to !== drag.from) onDrop(drag.from, drag.to);
      }
      end();
    };
    const end = () => {
      drag = null;
      onOver(null);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };

    const controller = new AbortController();
    const { signal } = controller;
    list.addEventListener('pointerdown', down, { signal });
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', up, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', escape, { signal });
    return () => controller.abort();
  };
}

function scrollAtEdges(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= SCROLL;
  else if (y > bottom - EDGE) list.scrollTop += SCROLL;
}
