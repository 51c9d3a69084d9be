import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import { JOURNEYS, type Journey } from './journeys.ts';
import { FIREFOX_ADVICE, findFirefox, openFirefox } from './open-firefox.ts';

/** Makes the main journeys on the built site in Firefox, and prints which succeed: `npm run test:firefox`. */
const folder = join(ROOT, BUILD);
const path = findFirefox();
if (path === null || !existsSync(folder)) {
  console.error(path === null ? FIREFOX_ADVICE : `There is no ${BUILD}/: run "npm run build" first.`);
  process.exit(1);
}
const { address, close } = await serveSite({ folder, port: 4431 });
const browser = await openFirefox(path);
console.log(`${await browser.version()}, ${(await hasWebgl(browser)) ? 'with' : 'without'} WebGL 2`);
let failed = 0;
try {
  for (const journey of JOURNEYS) {
    const start = performance.now();
    const faults = await faultsOf(journey, browser, address);
    if (faults.length > 0) failed += 1;
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(
      [`${faults.length === 0 ? 'passed' : 'FAILED'} ${seconds} s  ${journey.name}`, ...faults].join('\n  ')
    );
  }
} finally {
  await browser.close();
  await close();
}
console.log(`${JOURNEYS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function hasWebgl(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  const has = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  await page.close();
  return has;
}

/** What goes wrong on a journey: where it ends, errors, messages, requests to another origin. */
async function faultsOf({ run }: Journey, browser: Browser, site: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1120, height: 700 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(site).origin)
      faults.push(`request: ${url.href}`);
  });
  await run(page, site).catch((error: unknown) => faults.push(String(error)));
  await page.close();
  return faults;
}
