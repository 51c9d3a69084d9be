/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, version } from '$service-worker';
import { readRequest, type WorkerRequest } from '#lib/domain/offline/messages.ts';
import { Answers } from '#lib/offline/answers.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import { Origin } from '#lib/offline/origin.ts';
import { ReleaseCaches } from '#lib/offline/release-caches.ts';
import { Traffic } from '#lib/offline/traffic.ts';

/** Keeps the site for use without the network. What it does is in `src/lib/offline`; here it is wired to the browser. */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const release = { base, version, build, files };
const fetcher: typeof fetch = (input, init) => fetch(input, init);
const caches = new ReleaseCaches(worker.caches, base, version);
const origin = new Origin(fetcher, release);
const traffic = new Traffic();
const keeper = new Keeper(release, caches, origin, traffic);
const answers = new Answers(release, caches, origin, traffic, fetcher);

worker.addEventListener('install', (event) => event.waitUntil(keeper.prepare()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), dropOlder(0)]))
);

worker.addEventListener('fetch', (event) => {
  const answer = answers.to(event.request, worker.location.origin);
  if (answer !== null) event.respondWith(answer);
});

worker.addEventListener('message', (event) => {
  const request = readRequest(event.data);
  if (request === null) return;
  event.waitUntil(answer(request).then((reply) => event.ports[0]?.postMessage(reply)));
});

async function answer(request: WorkerRequest): Promise<unknown> {
  switch (request.type) {
    case 'count':
      if (request.release === version) await dropOlder(1);
      return keeper.count();
    case 'keep':
      return keeper.keep(request.language, request.files);
    case 'release':
      return version;
    case 'activate':
      return worker.skipWaiting();
  }
}

/**
 * Drops what older releases have kept, unless more pages are open than `ours`, which are of this release: an open page
 * goes on with the files of its own.
 */
async function dropOlder(ours: number): Promise<void> {
  const { installing, waiting } = worker.registration;
  // They have filled caches too, and are newer.
  if (installing !== null || waiting !== null) return;
  const open = await worker.clients.matchAll({ type: 'window' });
  if (open.length <= ours) await caches.dropOthers().catch(() => undefined);
}
