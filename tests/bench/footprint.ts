import type { CDPSession, Page } from '@playwright/test';
import type { Row } from './table.ts';

const REST_MS = 3000;

/** What a page holds. */
export interface Footprint {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly buffers: number;
  readonly textures: number;
  readonly workers: number;
}

interface Counted {
  buffers: number;
  textures: number;
  workers: number;
}

/** Opens a page's books; before it is loaded, so that what it makes from then on is counted. */
export async function openBooks(page: Page): Promise<CDPSession> {
  await page.addInitScript(countMade);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** What a page holds once it has come to rest: what is still being answered by a worker holds memory. */
export async function readAtRest(page: Page, session: CDPSession): Promise<Footprint> {
  let [before, now] = [await readFootprint(page, session), await readFootprint(page, session)];
  do {
    await page.waitForTimeout(REST_MS);
    [before, now] = [now, await readFootprint(page, session)];
  } while (now.listeners !== before.listeners || now.heap > before.heap * 1.005);
  return now;
}

/** Each part after something, as a ratio to what it was before. */
export function compare(before: Footprint, after: Footprint, what: string): Row[] {
  const row = (name: string, part: keyof Footprint, format: (value: number) => string): Row => ({
    name,
    value: format(after[part]),
    ratio: after[part] / before[part],
    note: `of the ${format(before[part])} ${what}`
  });
  return [
    row('JS heap', 'heap', (bytes) => `${(bytes / 1e6).toFixed(2)} MB`),
    row('DOM nodes', 'nodes', String),
    row('listeners', 'listeners', String),
    row('GPU buffers', 'buffers', String),
    row('GPU textures', 'textures', String),
    row('workers', 'workers', String)
  ];
}

async function readFootprint(page: Page, session: CDPSession): Promise<Footprint> {
  // What a first collection lets go of, a second one finds.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const made = await page.evaluate(() => (window as unknown as { made: Counted }).made);
  return {
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    ...made
  };
}

/** In the page: what there is now of what only the page itself lets go of. */
function countMade(): void {
  const made: Counted = { buffers: 0, textures: 0, workers: 0 };
  (window as unknown as { made: Counted }).made = made;
  const gl = WebGL2RenderingContext.prototype;
  const { createBuffer, deleteBuffer, createTexture, deleteTexture } = gl;
  gl.createBuffer = function () {
    made.buffers += 1;
    return createBuffer.call(this);
  };
  gl.deleteBuffer = function (buffer) {
    if (buffer !== null && this.isBuffer(buffer)) made.buffers -= 1;
    deleteBuffer.call(this, buffer);
  };
  gl.createTexture = function () {
    made.textures += 1;
    return createTexture.call(this);
  };
  gl.deleteTexture = function (texture) {
    if (texture !== null && this.isTexture(texture)) made.textures -= 1;
    deleteTexture.call(this, texture);
  };
  const { terminate } = Worker.prototype;
  window.Worker = new Proxy(Worker, {
    construct(target, [url, options]: ConstructorParameters<typeof Worker>) {
      made.workers += 1;
      return new target(url, options);
    }
  });
  Worker.prototype.terminate = function () {
    made.workers -= 1;
    terminate.call(this);
  };
}
