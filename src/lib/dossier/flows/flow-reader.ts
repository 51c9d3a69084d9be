import type { FlowSource } from '#lib/domain/flows/flow-source.ts';
import { WorkerClient } from '#lib/dossier/worker-client.ts';
import type { FlowAnswers, FlowRequest } from './flow-protocol.ts';

/** Asks the worker that holds a table of flows. */
export class FlowReader extends WorkerClient<FlowRequest, FlowAnswers> implements FlowSource {
  constructor() {
    super(() => new Worker(new URL('./flows.worker.ts', import.meta.url), { type: 'module' }));
  }

  bundle: FlowSource['bundle'] = (view) => this.ask<'bundle'>({ ask: 'bundle', view });
  rows: FlowSource['rows'] = (asked) => this.ask<'rows'>({ ask: 'rows', asked });
}
