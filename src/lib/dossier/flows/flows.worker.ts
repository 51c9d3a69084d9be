import type { GivenSet } from '#lib/domain/flows/flow-source.ts';
import { FlowAnswerer } from './flow-answers.ts';
import type { FlowRequest } from './flow-protocol.ts';

/** Reads, keeps and bundles tables of flows beside the page, so that a million arcs never make it stand still. */

const answerer = new FlowAnswerer();
let last: Promise<unknown> = Promise.resolve();

addEventListener(
  'message',
  ({ data: { id, request } }: MessageEvent<{ id: number; request: FlowRequest }>) => {
    // One after the other: what is asked later may stand on what was opened before.
    last = last.then(async () => {
      try {
        const answer = await answerer.answer(request, (progress) => postMessage({ id, progress }));
        postMessage(
          { id, answer },
          { transfer: request.ask === 'bundle' ? columnsOf(answer as GivenSet) : [] }
        );
      } catch (error) {
        const trouble =
          error !== null && typeof error === 'object' && 'trouble' in error ? error.trouble : undefined;
        postMessage({ id, failure: error instanceof Error ? error.message : String(error), trouble });
      }
    });
  }
);

/** The long columns of a set change hands; the worker finds rows by the short ones, which it keeps. */
function columnsOf(given: GivenSet | null): Transferable[] {
  if (given === null) return [];
  const { starts, untils, sums } = given.set;
  const long = [{ starts, untils }, sums.count, sums.value].filter((columns) => columns !== null);
  return long.flatMap((columns) => [columns.starts.buffer, columns.untils.buffer]);
}
