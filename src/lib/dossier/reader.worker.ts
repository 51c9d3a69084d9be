import { createAnswerer } from './answer.ts';
import type { Request } from './protocol.ts';

/** Reads files beside the page, so that a large or a broken one never makes it stand still. */

const answer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  try {
    postMessage({ id: data.id, answer: answer(data.request) });
  } catch (error) {
    postMessage({ id: data.id, failure: error instanceof Error ? error.message : String(error) });
  }
});
