import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

const JOURNEY = /by way of Stalingrad/;

test('an event of the chronicle opens with date, route, sources and its neighbours', async ({ atlas }) => {
  await atlas.open('?year=1944');
  await atlas.event(JOURNEY).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(JOURNEY);
  await expect(atlas.detail).toContainText('24 November');
  await expect(atlas.detail.getByRole('button', { name: 'Baku' })).toBeVisible();
  await expect(atlas.detail.getByRole('heading', { name: /^Sources/ })).toBeVisible();
  await expect(atlas.detail.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(atlas.detail.getByRole('navigation')).toBeVisible();
});

test('a dispute is told side by side, each account with the number of its source', async ({ atlas }) => {
  await atlas.open('?event=recognition-gprf-1944');
  const plan = atlas.detail.getByRole('listitem').filter({ hasText: 'half past four' });
  const report = atlas.detail.getByRole('listitem').filter({ hasText: 'five o’clock' });
  await expect(plan).toContainText(/Source 2/);
  await expect(report).toContainText(/Source 3/);
  const [left, right] = [await plan.boundingBox(), await report.boundingBox()];
  expect(left?.y).toBe(right?.y);
});

test('an event outside the year moves the slider to it, and Escape undoes both', async ({ atlas, page }) => {
  await atlas.open('?year=1944&place=paris');
  await atlas.detail
    .getByRole('button', { name: /Gorbachev/ })
    .first()
    .click();
  await atlas.expectYear(1985);
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toBeHidden();
  await atlas.expectYear(1944);
});

test('Back and Forward go through what was opened', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await atlas.event(JOURNEY).click();
  await atlas.expectAddress(/event=degaulle-journey-moscow-1944/);
  await atlas.detail.getByRole('button', { name: 'Baku' }).click();
  await atlas.expectAddress(/place=baku/);
  await page.goBack();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(JOURNEY);
  await page.goBack();
  await expect(atlas.detail).toBeHidden();
  await page.goForward();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(JOURNEY);
});

test('a place on the map is clicked', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await atlas.isDrawn();
  const { x, y } = await atlas.positionOf('Baku');
  await page.mouse.click(x, y);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Baku');
});

test('an arc on the map is clicked, between its places', async ({ atlas, page }) => {
  await atlas.open('?year=1959&map=45,5,3.4&show=conflict');
  await atlas.isDrawn();
  // Halfway along the great circle from Gdynia to Gibraltar, a little to its right.
  const from = await atlas.positionOf('Gdynia');
  const to = await atlas.positionOf('Strait of Gibraltar');
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lidice = atlas.detail.getByRole('heading', { level: 2, name: /Lidice/ });
  for (let offset = 0.02; offset <= 0.2 && !(await lidice.isVisible()); offset += 0.008) {
    await page.mouse.click(from.x + dx / 2 - dy * offset, from.y + dy / 2 + dx * offset);
    // Beside the arc lies land, which opens too: what a click opened is there a frame later.
    await atlas.nextFrame();
  }
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/Lidice/);
});

test('several things under the pointer are offered, not drawn by lot', async ({ atlas, page }) => {
  await atlas.open('?year=1947&map=48.86,2.35,3');
  await atlas.isDrawn();
  const { x, y } = await atlas.positionOf('Paris');
  await page.mouse.click(x, y);
  const choices = page.getByRole('dialog', { name: 'Several things are here' });
  await expect(choices).toBeVisible();
  await expect(choices.getByRole('listitem').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choices).toBeHidden();
  await page.mouse.click(x, y);
  await choices.getByRole('listitem').first().getByRole('button').click();
  await expect(atlas.detail).toBeVisible();
});

test('land opens what it was that day, and leads to its next change', async ({ atlas, page }) => {
  await atlas.open('?year=1961&map=28,2,4');
  await atlas.isDrawn();
  const viewport = page.viewportSize();
  if (viewport === null) throw new Error('no viewport');
  await page.mouse.click(viewport.width / 2, viewport.height / 2 - 60);
  const heading = atlas.detail.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Saharan departments');
  await expect(atlas.detail).toContainText('Department');
  await expect(atlas.detail).toContainText('Held by France');
  await atlas.expectAddress(/polity=dz-s/);
  await atlas.detail.getByRole('button', { name: /^Its next change/ }).click();
  await atlas.expectYear(1962);
  await expect(atlas.detail).toContainText('Not on the map');
  await page.mouse.click(viewport.width / 2, viewport.height / 2 - 60);
  await expect(heading).toHaveText('Algeria');
  await expect(atlas.detail).toContainText('Sovereign state');
});

test('an event shows the borders of its own day', async ({ atlas, page }) => {
  await atlas.open('?event=munich-1938');
  await atlas.isDrawn();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('29 September 1938');
  await page.keyboard.press('Escape');
  await expect(legend).toContainText('31 December');
});

test('borders are stepped through by their changes in view', async ({ atlas, page }) => {
  await atlas.open('?year=1930&map=49.8,16,5');
  await atlas.isDrawn();
  await page.getByRole('button', { name: 'Next change of borders in view' }).click();
  await expect.poll(() => atlas.year.inputValue()).not.toBe('1930');
  await page.keyboard.press('[');
  await page.keyboard.press(']');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Previous change of borders in view' })).toBeDisabled();
});

test('a polity that no one knows is named in a notice', async ({ atlas, page }) => {
  await atlas.open('?polity=atlantis&year=1950');
  await expect(page.getByRole('status').filter({ hasText: 'polity=atlantis' })).toBeVisible();
  await atlas.expectYear(1950);
});

test('the keyboard walks over what the map shows and opens it', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await atlas.onTheMap.getByRole('button').first().focus();
  await page.keyboard.press('End');
  const last = atlas.onTheMap.getByRole('button').last();
  await expect(last).toBeFocused();
  const name = (await last.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(name);
});

test('the chronicle and the map list the same events', async ({ atlas }) => {
  for (const year of [1917, 1935, 1944, 1950, 1968, 1985]) {
    await atlas.open(`?year=${year}`);
    const titles = await atlas.chronicle.getByRole('listitem').locator('.title').allTextContents();
    const names = await atlas.onTheMap
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    for (const title of titles)
      expect(
        names.some((name) => name.startsWith(title)),
        `${year}: ${title}`
      ).toBe(true);
    expect(titles.length).toBeGreaterThan(0);
  }
});

test('the year that settles is announced once', async ({ atlas, page }) => {
  await atlas.open('?year=1943');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /^1944: \d+ events?; / })).toBeAttached();
});

test('? shows the keys', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('the borders of the day are taken as GeoJSON', async ({ atlas, page }) => {
  await atlas.open('?year=1938');
  await atlas.isDrawn();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the borders of this day as GeoJSON' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('borders-1938-12-31.geojson');
  const taken = JSON.parse(await readFile(await file.path(), 'utf8')) as {
    features: { properties: { id: string; status: string } }[];
  };
  expect(taken.features.find(({ properties }) => properties.id === 'cs')?.properties.status).toBe(
    'sovereign'
  );
});
