import type { Page } from '@playwright/test';

/** Larger than any block of uniforms, smaller than the data of any layer. */
const UNIFORM_BYTES = 512;

/**
 * Counts what is uploaded to the GPU as data: buffers beyond the size of uniforms. Call before the page opens.
 * New buffers count, whoever makes them, and so does what deck.gl writes into old ones (luma.gl binds them as
 * COPY_WRITE_BUFFER). What MapLibre writes into its own old ones, as ARRAY_BUFFER, does not: the opacity of letters
 * and, over a change of borders, the paint of the lands that changed hands.
 */
export async function watchUploads(page: Page): Promise<void> {
  await page.addInitScript((limit) => {
    const counter = window as unknown as { uploads: number };
    counter.uploads = 0;
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['bufferData', 'bufferSubData'] as const) {
      const original = prototype[name] as (...values: unknown[]) => void;
      Object.defineProperty(prototype, name, {
        value(this: WebGL2RenderingContext, ...values: unknown[]) {
          const data = values.find((value) => ArrayBuffer.isView(value) || value instanceof ArrayBuffer) as
            ArrayBufferView | undefined;
          const isRepainting = name === 'bufferSubData' && values[0] === this.ARRAY_BUFFER;
          if (data !== undefined && data.byteLength > limit && !isRepainting) counter.uploads += 1;
          original.apply(this, values);
        }
      });
    }
  }, UNIFORM_BYTES);
}

export function countUploads(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { uploads: number }).uploads);
}
