import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD, ROOT } from '../../scripts/paths.mjs';
import { expect, test } from './support/test.ts';

/** What a browser says by itself of a file that did not come. */
const SAID =
  /Failed to load resource|net::ERR_|dynamically imported module|SyntaxError: .* in JSON|DataError: /;
test.use({ expected: SAID });

const notice = (page: Page) => page.getByRole('alert');
const EVENT = 'degaulle-journey-moscow-1944';

/** The name of the script of the build that has a text in it. */
function chunkOf(text: string): string {
  const folder = join(ROOT, BUILD, '_app/immutable/chunks');
  const name = readdirSync(folder).find((file) => readFileSync(join(folder, file), 'utf8').includes(text));
  if (name === undefined) throw new Error(`no script has ${text}`);
  return name;
}

/** Lets a file fail until the test says otherwise. */
async function breakFile(
  page: Page,
  glob: string,
  answer: (text: string) => string | null
): Promise<() => void> {
  let isBroken = true;
  await page.route(glob, async (route) => {
    if (!isBroken) return route.continue();
    const body = answer(await (await route.fetch()).text());
    return body === null
      ? route.fulfill({ status: 404, body: 'none' })
      : route.fulfill({ status: 200, body });
  });
  return () => (isBroken = false);
}

for (const { prefix, file, words, again } of [
  {
    prefix: '',
    file: 'borders.topojson',
    words:
      /without the lands and borders of the day; places and arcs are there\. A file is not on the server/,
    again: 'Try again'
  },
  {
    prefix: 'fr',
    file: 'borders.fr.json',
    words: /frontières du jour manquent à la carte.* Un fichier est introuvable/,
    again: 'Réessayer'
  },
  {
    prefix: 'ru',
    file: 'borders.ru.json',
    words: /нет территорий и границ этого дня.* Нужного файла нет/,
    again: 'Повторить'
  }
]) {
  test(`without ${file} the map shows arcs and places, says so, and takes it up later`, async ({ page }) => {
    const mend = await breakFile(page, `**/data/${file}`, () => null);
    await page.goto(`./${prefix}?year=1944`);
    await expect(notice(page)).toHaveText(words);
    const features = page.locator('.maplibregl-map');
    await expect(features).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
    mend();
    await notice(page).getByRole('button', { name: again }).click();
    await expect(notice(page)).toBeHidden();
    await expect(features).toHaveCount(1);
  });
}

test('a file that breaks off is told from one that is missing', async ({ page, atlas }) => {
  await breakFile(page, '**/data/ground.topojson', (text) => text.slice(0, text.length / 2));
  await atlas.open('?year=1944');
  await expect(notice(page)).toHaveText(/without its lakes and graticule.*arrived incomplete or damaged/);
  await atlas.isDrawn();
});

test('without the details the chronicle and the route are read, and the panel says what is missing', async ({
  page,
  atlas
}) => {
  const mend = await breakFile(page, '**/data/details.en.json', () => null);
  await atlas.open(`?event=${EVENT}`);
  await expect(atlas.detail).toContainText(
    'The texts of the panels, with people and sources, could not be loaded'
  );
  await expect(atlas.detail.getByRole('heading', { name: 'Route' })).toBeVisible();
  await expect(atlas.event(/De Gaulle travels to Moscow/)).toBeVisible();
  mend();
  await atlas.detail.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.detail.getByText('Stalingrad').first()).toBeVisible();
  await expect(atlas.detail.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

test('data of another release is not mixed with the page: reload', async ({ page, atlas }) => {
  const mend = await breakFile(page, '**/data/details.en.json', (text) =>
    text.replace('"language":"en"', '"language":"en","newer":true')
  );
  await atlas.open(`?event=${EVENT}`);
  await expect(notice(page)).toContainText('The atlas has been renewed since this page was opened.');
  await expect(atlas.detail.getByRole('heading', { name: 'Sources' })).toBeHidden();
  mend();
  await notice(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(atlas.detail.getByRole('heading', { name: 'Sources' })).toBeVisible();
  expect(atlas.search()).toContain(EVENT);
});

test('a lecture of another release is not presented by this one’s script: reload', async ({ page }) => {
  // Only where the page was not made beforehand is its data fetched: as a host answers what it does not find.
  const lecture = 'lecture/the-story-in-fifteen-scenes';
  await page.route(`**/${lecture}`, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', path: join(ROOT, BUILD, '404.html') })
  );
  const mend = await breakFile(page, '**/data/lectures/*.en.json', (text) => text.replace('{', '{ '));
  await page.goto(`./${lecture}`);
  await expect(page.getByRole('heading', { name: 'This page could not be loaded.' })).toBeVisible();
  await expect(page.getByText('The atlas has been renewed since this page was opened.')).toBeVisible();
  mend();
  await page.getByRole('link', { name: 'Reload the page' }).click();
  await expect(page.getByRole('region', { name: 'Scene 1 of 15' })).toBeVisible();
});

test('without the scripts of the map the text is there, and the map comes when asked again', async ({
  page,
  atlas
}) => {
  let isCut = true;
  await page.route(`**/chunks/${chunkOf('maplibregl-canvas-container')}`, (route) =>
    isCut ? route.abort() : route.continue()
  );
  await page.goto(`./?year=1944`);
  await expect(notice(page)).toContainText(
    'The map could not be loaded; the chronicle tells the same in words.'
  );
  await expect(page.getByText('Drawing the map…')).toBeHidden();
  await expect(atlas.event(/De Gaulle travels to Moscow/)).toBeVisible();
  isCut = false;
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await atlas.isDrawn();
  await expect(notice(page)).toBeHidden();
});

test('a page that did not come whole is not said not to exist', async ({ page }) => {
  const mend = await breakFile(page, '**/data/record.en.json', () => '{"language":"en","rel');
  await page.goto('./lecture/no-such-lecture');
  await expect(page.getByRole('heading', { name: 'This page could not be loaded.' })).toBeVisible();
  mend();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
});

test('on a slow network the text can be used long before the map', async ({ page, atlas }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // A slow 3G, in bytes per second and milliseconds; scripts of the page itself have come.
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/borders*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?year=1944');
  await session.send('Network.emulateNetworkConditions', slow);
  await expect(page.getByText('Drawing the map…')).toBeVisible();
  await atlas.event(/De Gaulle travels to Moscow/).click();
  await expect(atlas.detail.getByRole('heading', { name: 'Route' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await atlas.expectYear(1945);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1
  });
  release();
  await atlas.isDrawn();
});
