import { version } from '$app/environment';
import type { OfflineEffects } from '#lib/state/offline.svelte.ts';
import { askWorker } from './ask-worker.ts';

/** Watches for the worker of another release, which waits until it is asked to take over or no page is open. */
export function watchWaiting(): Pick<OfflineEffects, 'watchUpdate' | 'useUpdate'> {
  let waiting: ServiceWorker | null = null;
  return {
    watchUpdate(onready) {
      void watch(async (worker) => {
        // Where not all of the old release was kept, the page may be of the new one already.
        if ((await askWorker(worker, { type: 'release' })) === version) return;
        waiting = worker;
        onready();
      });
    },
    useUpdate() {
      // Another tab may have asked before.
      if (waiting === null || waiting.state === 'activated') return location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'activate' });
    }
  };
}

async function watch(found: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') found(worker);
    });
  if (registration.waiting !== null) found(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
