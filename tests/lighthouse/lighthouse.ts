import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import config from '../../playwright.config.ts';
import { BROWSER_ADVICE, findBrowser } from '../../scripts/browser.mjs';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import { auditPage, CATEGORIES, type Audited } from './audit-page.ts';
import { servePacked } from './serve-packed.ts';

/**
 * Lighthouse, as on a phone, over a page of each kind of the built site: `npm run lighthouse`. Prints scores and what
 * is below the best; fails where accessibility, best practices or SEO is. Performance is told, for here it says more
 * about the machine: without a graphics card the processor draws the map.
 */
const PAGES = [
  { name: 'home', path: '' },
  { name: 'event', path: 'event/degaulle-journey-moscow-1944' },
  { name: 'lecture', path: 'lecture/the-story-in-fifteen-scenes' }
];

const folder = join(ROOT, BUILD);
const executablePath = await findBrowser();
if (executablePath === null || !existsSync(folder)) {
  console.error(
    executablePath === null ? BROWSER_ADVICE : `There is no ${BUILD}/: run "npm run build" first.`
  );
  process.exit(1);
}
const { address, close } = await servePacked(folder);
const browser = await launch({ executablePath, args: [...(config.use?.launchOptions?.args ?? [])] });
const audited: { name: string; page: Audited }[] = [];
try {
  for (const { name, path } of PAGES) audited.push({ name, page: await auditPage(browser, address + path) });
} finally {
  await browser.close();
  await close();
}

console.log(['page'.padEnd(10), ...CATEGORIES.map((category) => category.padStart(16))].join(''));
for (const { name, page } of audited) {
  const scores = CATEGORIES.map((category) => String(page.scores[category]).padStart(16));
  console.log([name.padEnd(10), ...scores].join(''));
}
for (const { name, page } of audited)
  console.log(`\n${name}: what is below the best\n${page.shortcomings.map((one) => `  ${one}`).join('\n')}`);
const isShort = audited.some(({ page }) =>
  CATEGORIES.some((category) => category !== 'performance' && page.scores[category] < 100)
);
process.exitCode = isShort ? 1 : 0;
