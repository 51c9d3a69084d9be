/** Keeps the screen awake while the page can be seen, where the browser can; returns what lets it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;

  async function ask(): Promise<void> {
    if (document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
    } catch {
      // A battery that is low, or a policy, may refuse: the lecture goes on.
    }
  }
  // The browser lets the screen sleep when the page is hidden; asked again when it comes back.
  const onChange = () => void ask();
  document.addEventListener('visibilitychange', onChange);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onChange);
    void lock?.release();
  };
}
