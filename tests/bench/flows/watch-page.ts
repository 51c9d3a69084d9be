import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

interface Watched {
  uploaded: number;
  longest: number;
}

/** Watches from the first script on what a page uploads to the GPU, and its longest task. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Bytes uploaded, and milliseconds of the longest task, since it was last asked. */
export function readWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    const read = { ...watched };
    Object.assign(watched, { uploaded: 0, longest: 0 });
    return read;
  });
}

/** Bytes that the processes of pages hold, workers included. Of Linux. */
export async function readMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return sum + Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    }, 0);
}

/** In the page. */
function watch(): void {
  const watched: Watched = { uploaded: 0, longest: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  const gl = WebGL2RenderingContext.prototype;
  const { bufferData, bufferSubData } = gl;
  gl.bufferData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    const [, data] = given;
    if (ArrayBuffer.isView(data) || data instanceof ArrayBuffer) watched.uploaded += data.byteLength;
    return (bufferData as (...given: unknown[]) => void).apply(this, given);
  } as typeof bufferData;
  gl.bufferSubData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    const [, , data, , length] = given;
    if (ArrayBuffer.isView(data))
      watched.uploaded +=
        typeof length === 'number' && length > 0
          ? length * (data as Uint8Array).BYTES_PER_ELEMENT
          : data.byteLength;
    return (bufferSubData as (...given: unknown[]) => void).apply(this, given);
  } as typeof bufferSubData;
}
