/**
 * Does the latest of what it is asked, at once if it has rested since the last time for as long as that took, else
 * then: who drags a slider is followed as fast as the machine can, and can still drag it.
 */
export function createLatest(now: () => number): (work: () => void) => () => void {
  let freeAt = -Infinity;
  function perform(work: () => void): void {
    const began = now();
    work();
    freeAt = 2 * now() - began;
  }
  return (work) => {
    const wait = freeAt - now();
    if (wait <= 0) {
      perform(work);
      return () => undefined;
    }
    const timer = setTimeout(() => perform(work), wait);
    return () => clearTimeout(timer);
  };
}
