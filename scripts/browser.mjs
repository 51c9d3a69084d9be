import { existsSync } from 'node:fs';
import { run, runTool } from './run.mjs';

const { PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '', LOCALAPPDATA = '' } = process.env;

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const USUAL = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium'
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`
  ])
};

export const BROWSER_ADVICE =
  'The browser tests need Chromium: run "npx playwright install --with-deps chromium" (on Debian as root, "apt-get install chromium"), or set CHROMIUM_PATH to one that is there.';

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, or Playwright's own; null if there is none. A CHROMIUM_PATH
 * that is wrong is not passed over for another browser.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const system = USUAL[process.platform]?.find((path) => existsSync(path));
  if (system !== undefined) return system;
  // Imported only now: it may not have been installed when this file is loaded.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Finds a browser, or gets one the platform's ordinary way: Debian's package as root, else Playwright's own. */
export async function getBrowser() {
  const found = await findBrowser();
  if (found !== null || process.env.CHROMIUM_PATH) return found;
  console.log('No browser was found; installing Chromium …');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const updated = await run('apt-get', ['update']);
    if (updated === 0) await run('apt-get', ['install', '-y', 'chromium']);
  } else {
    await runTool('playwright', ['install', 'chromium']);
  }
  return findBrowser();
}
