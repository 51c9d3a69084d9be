import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { BUILD, SUBPATH, SUBPATH_BUILD } from './scripts/paths.mjs';

/** Ports of our own, far from those of the other commands; TEST_PORT moves them, for two runs at a time. */
const ROOT_PORT = Number(process.env.TEST_PORT ?? 4391);
const SUBPATH_PORT = ROOT_PORT + 10;
const PHONE = /\.phone\.spec\.ts$/;
const SUBPATH_SPEC = /\.subpath\.spec\.ts$/;

const site = `http://127.0.0.1:${ROOT_PORT}/`;
const subpathSite = `http://127.0.0.1:${SUBPATH_PORT}${SUBPATH}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: Math.min(2, availableParallelism()),
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  // A frame of the map takes up to a second in software.
  expect: { timeout: 40_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: site,
    viewport: { width: 1440, height: 900 },
    // A quarter of the pixels, in the same layout: they are drawn in software.
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // The site works without one; those tests that are of it allow it, the others need not wait for what it fetches.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: {
      executablePath: (await findBrowser()) ?? undefined,
      args: [
        // Chromium's sandbox does not run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  projects: [
    { name: 'desktop', testIgnore: [PHONE, SUBPATH_SPEC] },
    {
      name: 'phone',
      testMatch: PHONE,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    },
    { name: 'subpath', testMatch: SUBPATH_SPEC, use: { baseURL: subpathSite } }
  ],
  webServer: [
    {
      command: `node scripts/preview.mjs ${BUILD}`,
      url: site,
      env: { PORT: String(ROOT_PORT), BASE_PATH: '' },
      reuseExistingServer: false
    },
    {
      command: `node scripts/preview.mjs ${SUBPATH_BUILD}`,
      url: subpathSite,
      env: { PORT: String(SUBPATH_PORT), BASE_PATH: SUBPATH },
      reuseExistingServer: false
    }
  ]
});
