import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import type { AtlasPage } from './support/atlas.ts';
import { NEW_TITLE, OLD_TITLE, ReleaseServer } from './support/release-server.ts';
import { SearchBox } from './support/search.ts';
import { expect, test as base } from './support/test.ts';

const STORY = './lecture/the-story-in-fifteen-scenes';
/** What a first visit to the atlas may transfer, in bytes after gzip. */
const FIRST_VISIT = 1_600_000;

const test = base.extend<{ server: ReleaseServer }>({
  server: async ({}, use) => {
    const server = await ReleaseServer.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.address),
  serviceWorkers: 'allow',
  // Without a network, the browser says so of a page that there is not, and so does the page.
  expected: /Failed to load resource|Not found: |Pages are made when the site is built/
});

/** The line in the margin of the atlas. */
const line = (page: Page) =>
  page.getByText(/^(Kept for offline use: \d+%|Ready offline|The browser refuses)/);

async function openUntilReady(atlas: AtlasPage): Promise<void> {
  await atlas.open();
  await atlas.isDrawn();
  await expect(line(atlas.page)).toHaveText('Ready offline', { timeout: 120_000 });
}

async function cutNetwork(server: ReleaseServer, context: BrowserContext): Promise<void> {
  server.isDown = true;
  await context.setOffline(true);
}

test('a first visit is not made heavier; the rest follows, and is counted rather than remembered', async ({
  atlas,
  server,
  page
}) => {
  await atlas.open();
  await atlas.isDrawn();
  const first = [...new Set(server.asked)];
  expect(first.filter((path) => path.startsWith('/offline/') || path === '/service-worker.js')).toEqual([]);
  const bytes = first.map((path) => {
    const content = readFileSync(join(ROOT, BUILD, path === '/' ? 'index.html' : path));
    return path.endsWith('.woff2') ? content.length : gzipSync(content).length;
  });
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(FIRST_VISIT);
  await expect(line(page)).toHaveText(/Kept for offline use: \d+%/);
  await expect(line(page)).toHaveText('Ready offline', { timeout: 120_000 });

  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/data/search.json');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(line(page)).toHaveText(/^Kept for offline use: 99%/);
});

test('after one visit everything is there without a network', async ({ atlas, server, page, context }) => {
  await openUntilReady(atlas);
  await cutNetwork(server, context);

  await atlas.open('?year=1991-12');
  await atlas.isDrawn();
  await expect(atlas.chronicle.getByRole('button').first()).toBeVisible();
  const search = new SearchBox(page);
  await search.find('Yalta');
  await expect(search.active).toBeVisible();
  await page.keyboard.press('Escape');

  for (const [path, heading] of [
    ['fr', 'Paris–Moscou'],
    ['ru', 'Париж–Москва']
  ] as const) {
    await page.goto(`./${path}?year=1925`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByRole('list', { name: /^(Sur la carte|На карте)/ })).toBeAttached();
  }

  await page.goto('./events');
  await page.getByRole('link', { name: OLD_TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: OLD_TITLE })).toBeVisible();
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');

  await page.goto(STORY);
  await expect(page.getByRole('region', { name: 'Scene 1 of 15' })).toBeVisible();
  await expect(page.locator('canvas')).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('region', { name: 'Scene 2 of 15' })).toBeVisible();
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.getByRole('button', { name: 'Next' }).first()).toBeVisible();
  await presenter.close();

  expect((await page.goto('./event/never-happened'))?.status()).toBe(404);
  await page.goto('./nothing');
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
});

test('who saves data is not made to transfer more, until asking for it', async ({ atlas, server, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
  );
  await atlas.open();
  await atlas.isDrawn();
  await expect(line(page)).toHaveText(/Kept for offline use: \d+%/);
  expect(server.asked.filter((path) => path.startsWith('/offline/'))).toEqual([]);
  await page.getByRole('button', { name: 'Keep it all now' }).click();
  await expect(line(page)).toHaveText('Ready offline', { timeout: 120_000 });
});

test('a new release waits, says so, and comes when asked for', async ({ atlas, server, page, context }) => {
  await openUntilReady(atlas);
  server.isNext = true;
  await page.reload();
  // The release that is kept, though the server has another by now.
  await expect(atlas.event(OLD_TITLE)).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: 'A new release of the atlas is ready.' });
  await expect(notice).toBeVisible({ timeout: 120_000 });
  // What has not been loaded yet is there, though the server has it no longer.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await notice.getByRole('button', { name: 'Use it' }).click();
  await expect(atlas.event(NEW_TITLE)).toBeVisible();
  await expect(line(page)).toHaveText('Ready offline', { timeout: 60_000 });
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await cutNetwork(server, context);
  await atlas.open();
  await expect(atlas.event(NEW_TITLE)).toBeVisible();
});

test('a new release that is taken elsewhere changes nothing on the wall', async ({
  atlas,
  server,
  page,
  context
}) => {
  await openUntilReady(atlas);
  const wall = await context.newPage();
  await wall.goto(STORY);
  await expect(wall.getByRole('region', { name: 'Scene 1 of 15' })).toBeVisible();
  server.isNext = true;
  await page.reload();
  await page.getByRole('button', { name: 'Use it' }).click({ timeout: 120_000 });
  await expect(atlas.event(NEW_TITLE)).toBeVisible();

  await wall.bringToFront();
  await expect(wall.getByText('A new release')).toHaveCount(0);
  // The script of the keys has not been needed before, nor has the wall been loaded anew.
  await wall.keyboard.press('PageDown');
  await expect(wall.getByRole('region', { name: 'Scene 2 of 15' })).toBeVisible();
  expect(
    await wall.evaluate(() => document.querySelector('link[rel=modulepreload]')?.getAttribute('href'))
  ).not.toContain('/next/');
  const old = await wall.evaluate(async () => {
    const chunk = document.querySelector('link[rel=modulepreload]')?.getAttribute('href') ?? '';
    return (await fetch(chunk, { cache: 'no-store' })).status;
  });
  expect(old).toBe(200);
});

test('where storage is refused that is said, and the atlas works', async ({ atlas, server, page }) => {
  server.workerPrelude =
    "CacheStorage.prototype.open = async () => { throw new DOMException('no', 'SecurityError'); };\n";
  await atlas.open();
  await atlas.isDrawn();
  await expect(line(page)).toHaveText(/^The browser refuses storage/);
  await page.reload();
  await atlas.isDrawn();
  await expect(atlas.event(OLD_TITLE)).toBeVisible();
});

test('where a worker is refused that is said, and the atlas works', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await atlas.open();
  await atlas.isDrawn();
  await expect(line(page)).toHaveText(/^The browser refuses storage/);
});

test('the atlas can be installed in each language', async ({ page, context }) => {
  for (const [path, lang, start] of [
    ['./', 'en', '/'],
    ['./fr/about', 'fr', '/fr'],
    ['./ru/about', 'ru', '/ru']
  ] as const) {
    await page.goto(path);
    const client = await context.newCDPSession(page);
    const { url, errors, data } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '') as {
      lang: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({ lang, start_url: start, scope: '/' });
    for (const { src } of manifest.icons)
      expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable'])
    );
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // A test's browser keeps nothing when it is closed: that alone is in the way.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  }
});
