import type { Browser } from '@playwright/test';
import { measureBorderSteps } from './border-steps.ts';
import { withBuiltSite } from './built-site.ts';
import { measureFirstFrame } from './first-frame.ts';
import { measurePayload } from './payload.ts';
import { formatTable } from './table.ts';
import { measureYearSteps } from './year-steps.ts';

/**
 * Measures the built site in a headless browser with software rendering, and prints what it costs as ratios within
 * this one run: milliseconds alone say more about the machine than about the atlas.
 */
await withBuiltSite(4411, async (browser, address, folder) => {
  // What is fetched for use without the network, later and at rest, is no part of this.
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  await page.waitForLoadState('networkidle');
  const paths = [...new Set(asked)]
    .filter((url) => url.startsWith(address))
    .map((url) => new URL(url).pathname.slice(1));
  const isReadWithout = await readWithoutScripts(browser, address);
  console.log(
    formatTable('What a first visit transfers, after gzip', measurePayload(folder, paths, isReadWithout))
  );
  console.log(formatTable('When the parts of the first view stand', await measureFirstFrame(page, address)));
  console.log(formatTable('One step of the year over Europe', await measureYearSteps(page, address)));
  const borders = await measureBorderSteps(page, address);
  console.log(formatTable('One step over a change of borders, of the world', borders.rows));
  console.log(`Scripts of each step over a change, in frames of 60 Hz: ${borders.each}.`);
});

/** Whether the chronicle of the opening year can be read in a browser that runs no script. */
async function readWithoutScripts(browser: Browser, address: string): Promise<boolean> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const events = await page
    .getByRole('region', { name: /^Chronicle/ })
    .getByRole('listitem')
    .count();
  await context.close();
  return events > 0;
}
