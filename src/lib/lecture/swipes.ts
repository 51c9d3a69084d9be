import type { Attachment } from 'svelte/attachments';

/** Pixels that a finger must go sideways, and how much more so than up or down. */
const REACH = 60;
const SLANT = 2;

/** Calls back when a finger swipes over an element: to the left is on. */
export function swipes(onSwipe: (direction: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let start: { id: number; x: number; y: number } | null = null;
    const onDown = ({ pointerId: id, pointerType, clientX: x, clientY: y }: PointerEvent) => {
      start = pointerType === 'touch' ? { id, x, y } : null;
    };
    const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (start?.id !== pointerId) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      start = null;
      if (Math.abs(x) >= REACH && Math.abs(x) > SLANT * Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    // Else the browser takes the finger for scrolling and never says that it was lifted.
    element.style.touchAction = 'pan-y';
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
    };
  };
}
