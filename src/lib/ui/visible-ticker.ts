import type { Ticker } from '#lib/state/playback.svelte.ts';

/** Waits `milliseconds`, and after that until the tab can be seen: nothing plays in a hidden tab. */
export const visibleTicker: Ticker = (callback, milliseconds) => {
  const fire = () => {
    if (document.hidden) document.addEventListener('visibilitychange', fire, { once: true });
    else callback();
  };
  const timer = setTimeout(fire, milliseconds);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', fire);
  };
};
