import type { Answers, Request } from './protocol.ts';
import { WorkerClient } from './worker-client.ts';

/** Asks the worker that reads files. */
export class DossierReader extends WorkerClient<Request, Answers> {
  constructor() {
    super(() => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' }));
  }
}
