import type { CDPSession, Page } from '@playwright/test';
import { INVENTED, inventLecture } from '#tests/e2e/support/invent-lecture.ts';
import type { Row } from './table.ts';

/** How often a lecture is gone through before the second measure. */
const LOOPS = 200;
/** Scenes of one second, four times as fast: 200 loops take some four minutes. */
const PACE = 4;
const REST_MS = 3000;
const SMALL = { width: 640, height: 480 };

interface Footprint {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Lets a short lecture go by itself, and reports what the page holds after one loop and after many. */
export async function measureLectureLoops(page: Page, site: string, loops = LOOPS): Promise<Row[]> {
  await page.setViewportSize(SMALL);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(countLoops);
  await inventLecture(page, [
    { view: '?year=1944&map=50,20,2', seconds: 1 },
    { view: '?year=1956&map=35,10,2', seconds: 1, ask: { question: 'Who?', hides: 'outcome' } },
    { view: '?year=1966&map=55,30,2', seconds: 1 },
    { view: '?year=1972&map=50,20,2&globe=1', seconds: 1 }
  ]);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${site}${INVENTED.slice(2)}?autoplay=1&pace=${PACE}`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  // The first time round, scripts are compiled and letters fetched that are there from then on.
  const before = await footprintAfter(page, session, 1);
  const after = await footprintAfter(page, session, loops);
  const row = (name: string, part: keyof Footprint, format: (value: number) => string): Row => ({
    name: `${name} after ${loops} loops`,
    value: format(after[part]),
    ratio: after[part] / before[part],
    note: `of the ${format(before[part])} after one`
  });
  return [
    row('JS heap', 'heap', (bytes) => `${(bytes / 1e6).toFixed(2)} MB`),
    row('DOM nodes', 'nodes', String),
    row('listeners', 'listeners', String)
  ];
}

/** In the page: the first scene comes round again with every loop, and the address tells it. */
function countLoops(): void {
  const counted = window as unknown as { loops: number };
  counted.loops = 0;
  let before = '';
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, unused, url) => {
    const scene = new URL(String(url ?? location.href), location.href).searchParams.get('scene') ?? '';
    if (scene === '1' && before !== '1' && before !== '') counted.loops += 1;
    before = scene;
    replace(state, unused, url);
  };
}

/** What the page holds once it has gone round so often and then come to rest, after which it goes on. */
async function footprintAfter(page: Page, session: CDPSession, loops: number): Promise<Footprint> {
  await page.waitForFunction((wanted) => (window as unknown as { loops: number }).loops >= wanted, loops, {
    timeout: 0,
    polling: 1000
  });
  await page.keyboard.press('a');
  // Requests to the map's worker that are still answered hold memory, and no two readings would be the same.
  let [before, now] = [await readFootprint(session), await readFootprint(session)];
  do {
    await page.waitForTimeout(REST_MS);
    [before, now] = [now, await readFootprint(session)];
  } while (now.listeners !== before.listeners || now.heap > before.heap * 1.005);
  await page.keyboard.press('a');
  return now;
}

async function readFootprint(session: CDPSession): Promise<Footprint> {
  // What a first collection lets go of, a second one finds.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}
