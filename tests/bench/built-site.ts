import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, BROWSER_ADVICE } from '../../scripts/browser.mjs';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import { serveSite } from '../../scripts/serve.mjs';
import config from '../../playwright.config.ts';

/** Serves the built site to a browser while something is measured. Ends the process where either is missing. */
export async function withBuiltSite(
  port: number,
  measure: (browser: Browser, address: string, folder: string) => Promise<void>
): Promise<void> {
  const folder = join(ROOT, BUILD);
  const executablePath = await findBrowser();
  if (executablePath === null || !existsSync(folder)) {
    console.error(
      executablePath === null ? BROWSER_ADVICE : `There is no ${BUILD}/: run "npm run build" first.`
    );
    process.exit(1);
  }
  const { address, close } = await serveSite({ folder, port });
  const browser = await chromium.launch({ ...config.use?.launchOptions, executablePath });
  try {
    await measure(browser, address, folder);
  } finally {
    await browser.close();
    await close();
  }
}
