import type { WorkerRequest } from '#lib/domain/offline/messages.ts';

/** A worker that has not answered in so many milliseconds will not: its own requests give up long before. */
const PATIENCE = 150_000;

/** What a worker answers; null: nothing. Never throws. */
export function askWorker(worker: ServiceWorker, request: WorkerRequest): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => finish(null), PATIENCE);
    port1.onmessage = ({ data }) => finish(data);
    worker.postMessage(request, [port2]);

    function finish(reply: unknown): void {
      clearTimeout(timer);
      port1.close();
      resolve(reply);
    }
  });
}
