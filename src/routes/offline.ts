import { dev, version } from '$app/environment';
import { asset } from '$app/paths';
import { isLanguage, type Language } from '#lib/domain/language/language.ts';
import type { Kept, WorkerRequest } from '#lib/domain/offline/messages.ts';
import { fill } from '#lib/state/fill.ts';
import type { OfflineEffects } from '#lib/state/offline.svelte.ts';
import { askToPersist } from './ask-to-persist.ts';
import { askWorker } from './ask-worker.ts';
import { watchWaiting } from './waiting-worker.ts';

/** Files at a time when somebody waits for all of them. */
const FILES_AT_ONCE = 8;
/** Milliseconds after which a worker that is not there is not to be expected. */
const START_MS = 20_000;
/** Milliseconds after which the network is tried again without a sign of it. */
const RETRY_MS = 60_000;
/** Milliseconds after which a page that is never idle is taken to be. */
const BUSY_MS = 2000;

/** What this browser keeps of the site; null: no worker. Never throws. */
function askKept(): Promise<Kept | null> {
  return ask({ type: 'count', release: version });
}

/** The same for somebody who waits for the answer: a worker is had first, if one can be. */
export async function startAndAskKept(): Promise<Kept | null> {
  return (await start()) === 'started' ? askKept() : null;
}

/**
 * Has everything kept now, for good if the browser agrees, and resolves when it is or something hinders; null: no
 * worker can be had. Never throws.
 */
export async function keepEverything(onProgress: (kept: Kept) => void): Promise<Kept | null> {
  if ((await start()) !== 'started') return null;
  askToPersist();
  return fill(
    () => keep(FILES_AT_ONCE),
    onProgress,
    async () => undefined
  );
}

/** What a browser does to keep the site. */
export function offlineEffects(): OfflineEffects {
  return {
    start,
    count: askKept,
    keep,
    persist: askToPersist,
    idle,
    reconnected,
    isSavingData,
    ...watchWaiting()
  };
}

async function start(): Promise<'started' | 'absent' | 'refused'> {
  if (dev || !('serviceWorker' in navigator)) return 'absent';
  try {
    await navigator.serviceWorker.register(asset('/service-worker.js'));
    // `ready` never settles where the worker does not come up.
    const late = new Promise<null>((resolve) => setTimeout(resolve, START_MS, null));
    return (await Promise.race([navigator.serviceWorker.ready, late])) === null ? 'absent' : 'started';
  } catch (error) {
    // Of a script that cannot be had, it is a TypeError; the browser is not to blame.
    return error instanceof TypeError ? 'absent' : 'refused';
  }
}

async function keep(files: number): Promise<Kept | null> {
  const kept = await ask({ type: 'keep', release: version, language: languageOfPage(), files });
  // The release that is on the server now is to be had.
  if (kept?.trouble === 'release') await (await registered())?.update().catch(() => undefined);
  return kept;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: BUSY_MS });
    else setTimeout(resolve, BUSY_MS);
  });
}

function reconnected(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('online', () => resolve(), { once: true });
    setTimeout(resolve, RETRY_MS);
  });
}

/** Not every browser tells. */
function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

async function ask(request: WorkerRequest): Promise<Kept | null> {
  const worker = (await registered())?.active ?? null;
  return worker === null ? null : ((await askWorker(worker, request)) as Kept | null);
}

async function registered(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  return navigator.serviceWorker.getRegistration().then(
    (registration) => registration ?? null,
    () => null
  );
}

function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}
