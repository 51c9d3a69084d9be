import { NotKept, type Trouble } from '#lib/domain/own/not-kept.ts';

/** What a worker says of the question of this number. `progress`: from 0 to 1. */
export type Message<Answer> = { readonly id: number } & (
  | { readonly answer: Answer }
  | { readonly progress: number }
  | { readonly failure: string; readonly trouble?: Trouble }
);

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((part: number) => void) | undefined;
}

/** Asks a worker, which is made with the first question. `Answers`: by what is asked. */
export class WorkerClient<Request extends { readonly ask: keyof Answers }, Answers> {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Fails with what the worker said, with `NotKept` where that is why, or if the worker cannot be had. */
  ask<Ask extends Request['ask']>(
    request: Extract<Request, { ask: Ask }>,
    onProgress?: (part: number) => void
  ): Promise<Answers[Ask]> {
    return new Promise((resolve, reject) => {
      this.#count += 1;
      this.#waiting.set(this.#count, { resolve, reject, onProgress });
      this.#started().postMessage({ id: this.#count, request });
    });
  }

  /** Ends what is being done: whoever waits for it hears nothing more. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Message<Answers[keyof Answers]>>) => {
      const waiting = this.#waiting.get(data.id);
      if ('progress' in data) return waiting?.onProgress?.(data.progress);
      this.#waiting.delete(data.id);
      if ('answer' in data) waiting?.resolve(data.answer as never);
      else waiting?.reject(data.trouble === undefined ? new Error(data.failure) : new NotKept(data.trouble));
    });
    worker.addEventListener('error', (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.stop();
    });
    return (this.#worker = worker);
  }
}
