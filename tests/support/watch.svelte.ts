import { flushSync } from 'svelte';

/** What an effect that watches `read` sees: the value at first, and the new one after every act that changes it. */
export function watch<T>(read: () => T, ...acts: readonly (() => void)[]): T[] {
  const seen: T[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read());
    });
  });
  flushSync();
  for (const act of acts) {
    act();
    flushSync();
  }
  stop();
  return seen;
}
