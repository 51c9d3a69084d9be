import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

const USUAL = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

export const FIREFOX_ADVICE =
  'These tests need Firefox: on Debian "apt-get install firefox-esr", or set FIREFOX_PATH to one that is there.';

/** The path of a Firefox: FIREFOX_PATH or the system's; null if there is none. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : null;
  return USUAL.find((path) => existsSync(path)) ?? null;
}

/** A headless Firefox, driven over WebDriver BiDi. */
export function openFirefox(executablePath: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    // Without a display Firefox has no WebGL on Linux: under "xvfb-run" it has, in software.
    headless: !process.env.DISPLAY,
    protocolTimeout: 240_000,
    extraPrefsFirefox: {
      // Without a graphics card WebGL is drawn in software, which Firefox does not do unasked.
      'webgl.force-enabled': true,
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en-GB',
      // It asks its maker nothing while we watch what is asked.
      'network.captive-portal-service.enabled': false,
      'app.normandy.enabled': false,
      'browser.safebrowsing.update.enabled': false
    }
  });
}
