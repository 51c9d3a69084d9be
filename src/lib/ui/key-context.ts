import type { KeyContext } from '#lib/domain/shortcuts.ts';

/** What the element that has the focus needs its keys for. */
export function keyContextOf(target: EventTarget | null): KeyContext {
  const element = target instanceof Element ? target : null;
  const matches = (selector: string) => element?.closest(selector) !== null && element !== null;
  return {
    ownsKeys: matches('input:not([type="checkbox"]), select, textarea, dialog, [contenteditable], canvas'),
    ownsSpace: matches('button, a, summary, input[type="checkbox"]'),
    scrolls: matches('[data-scrolls]')
  };
}
