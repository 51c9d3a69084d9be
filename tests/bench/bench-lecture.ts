import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, BROWSER_ADVICE } from '../../scripts/browser.mjs';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import config from '../../playwright.config.ts';
import { measureLectureLoops } from './lecture-loops.ts';
import { formatTable } from './table.ts';

/**
 * Measures whether a lecture can go by itself for days: `npm run bench:lecture [loops]`, on the built site. Beside
 * `npm run bench`, for it takes some minutes.
 */
const folder = join(ROOT, BUILD);
const executablePath = await findBrowser();
if (executablePath === null || !existsSync(folder)) {
  console.error(
    executablePath === null ? BROWSER_ADVICE : `There is no ${BUILD}/: run "npm run build" first.`
  );
  process.exit(1);
}
const { address, close } = await serveSite({ folder, port: 4421 });
const browser = await chromium.launch({ ...config.use?.launchOptions, executablePath });
try {
  const loops = Number(process.argv[2] ?? 200);
  const page = await browser.newPage();
  console.log(formatTable('A lecture that goes by itself', await measureLectureLoops(page, address, loops)));
} finally {
  await browser.close();
  await close();
}
