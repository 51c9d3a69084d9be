/**
 * Calls back after a while and two frames more, unless cancelled. The frames count where a slow machine draws
 * fewer of them than the time would suggest: there a drag must not be mistaken for a rest.
 */
export function afterRest(milliseconds: number, callback: () => void): () => void {
  let isCancelled = false;
  const unlessCancelled = (next: () => void) => () => {
    if (!isCancelled) next();
  };
  const nextFrame = (next: () => void) => () => requestAnimationFrame(unlessCancelled(next));
  const timer = setTimeout(unlessCancelled(nextFrame(nextFrame(callback))), milliseconds);
  return () => {
    isCancelled = true;
    clearTimeout(timer);
  };
}
