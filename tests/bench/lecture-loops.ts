import type { CDPSession, Page } from '@playwright/test';
import { INVENTED, inventLecture } from '#tests/e2e/support/invent-lecture.ts';
import { compare, openBooks, readAtRest, type Footprint } from './footprint.ts';
import type { Row } from './table.ts';

/** How often a lecture is gone through before the second measure. */
const LOOPS = 200;
/** Scenes of one second, four times as fast: 200 loops take some four minutes. */
const PACE = 4;
const SMALL = { width: 640, height: 480 };

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
  const session = await openBooks(page);
  await page.goto(`${site}${INVENTED.slice(2)}?autoplay=1&pace=${PACE}`);
  await page.getByText('Drawing the map…').waitFor({ state: 'hidden' });
  // The first time round, scripts are compiled and letters fetched that are there from then on.
  const before = await footprintAfter(page, session, 1);
  const after = await footprintAfter(page, session, loops);
  return compare(before, after, `after one loop, of ${loops}`);
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
  const now = await readAtRest(page, session);
  await page.keyboard.press('a');
  return now;
}
