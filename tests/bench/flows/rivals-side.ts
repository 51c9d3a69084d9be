import type { Browser } from '@playwright/test';
import { costOf, meterOf } from '../main-thread.ts';
import { medianOf } from '../table.ts';
import type { Measured } from './measured.ts';
import type { Rival } from './rivals-page.ts';
import { readMemory, readWatched, watchPage } from './watch-page.ts';

interface Opened {
  step(year: number): void;
  pick(x: number, y: number): number;
}
type RivalWindow = typeof window & {
  openRival(rival: Rival, file: string, year: number): Promise<Opened>;
  opened: Opened;
};

const PATIENCE_MS = 120_000;

/** Measures one of the usual ways on a page of its own, which it may break. Throws where it does not come to the end. */
export async function measureRival(
  browser: Browser,
  site: string,
  rival: Rival,
  file: string,
  years: readonly number[]
): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const crashed = new Promise<never>((_, reject) =>
    page.on('crash', () => reject(new Error('the page crashed')))
  );
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`not done after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  );
  const measure = async (): Promise<Measured> => {
    await watchPage(page);
    const meter = await meterOf(page);
    await page.goto(site);
    await page.waitForFunction(() => 'openRival' in window);
    const begun = performance.now();
    await page.evaluate(
      async ({ rival, file, year }) => {
        const there = window as RivalWindow;
        there.opened = await there.openRival(rival, file, year);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      { rival, file, year: years[0]! - 1 }
    );
    const opening = performance.now() - begun;
    const { longest } = await readWatched(page);
    const steps: number[] = [];
    const uploads: number[] = [];
    for (const year of years) {
      const { task } = await costOf(page, meter, () =>
        page.evaluate((year) => (window as RivalWindow).opened.step(year), year)
      );
      steps.push(task);
      uploads.push((await readWatched(page)).uploaded);
    }
    const { task: picking } = await costOf(page, meter, async () => {
      await page.evaluate(() => (window as RivalWindow).opened.pick(720, 420));
    });
    return {
      opening,
      longest,
      steps,
      uploaded: medianOf(uploads),
      memory: await readMemory(browser),
      picking
    };
  };
  try {
    return await Promise.race([measure(), crashed, late]);
  } finally {
    await page.close().catch(() => undefined);
  }
}
