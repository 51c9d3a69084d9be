import type { Browser } from '@playwright/test';
import { costOf, meterOf } from '../main-thread.ts';
import { medianOf } from '../table.ts';
import type { Measured } from './measured.ts';
import { readMemory, readWatched, watchPage } from './watch-page.ts';

const PATIENCE_MS = 300_000;
const SETTLE_MS = 3000;

/** Opens a table in the atlas as a reader does, and steps through its years with the keyboard. */
export async function measureAtlas(
  browser: Browser,
  site: string,
  file: string,
  years: readonly number[]
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce'
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await watchPage(page);
  const meter = await meterOf(page);
  await page.goto(`${site}dossiers`);
  await page.getByRole('heading', { name: 'Open a dossier' }).waitFor();
  const use = page.getByRole('button', { name: 'Use these columns' });
  await page.locator('input[type=file]').setInputFiles(file);
  await use.waitFor();
  await readWatched(page);
  const begun = performance.now();
  await use.click();
  const link = page.getByRole('link', { name: 'Show it in the atlas' });
  await link.waitFor();
  const reading = await readWatched(page);
  const address = new URL((await link.getAttribute('href')) ?? '', site);
  address.searchParams.set('year', String(years[0]! - 1));
  address.searchParams.delete('span');
  address.searchParams.set('map', '40,20,1.5');
  await page.goto(address.href);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  await page
    .getByRole('region', { name: /^(Flows|Chronicle)/ })
    .getByRole('button')
    .first()
    .waitFor();
  const opening = performance.now() - begun;
  await readWatched(page);
  const steps: number[] = [];
  const uploads: number[] = [];
  for (let index = 0; index < years.length; index += 1) {
    const { task } = await costOf(page, meter, () => page.keyboard.press('ArrowRight'));
    steps.push(task);
    uploads.push((await readWatched(page)).uploaded);
  }
  // What the steps left to be done, lettering above all, is no part of pointing.
  await page.waitForTimeout(SETTLE_MS);
  const { task: picking } = await costOf(page, meter, () => page.mouse.move(720, 420));
  // What reading has left behind is no part of what the table takes.
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const memory = await readMemory(browser);
  await context.close();
  return { opening, longest: reading.longest, steps, uploaded: medianOf(uploads), memory, picking };
}
