import { expect, test } from './support/test.ts';

test('on a phone the year is dragged in one strip above the thumb', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  const box = await atlas.year.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.height ?? 0).toBeLessThanOrEqual(64);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(height - 64);
  if (box === null) throw new Error('no slider');
  await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2);
  await atlas.expectYear(1984);
});

test('on a phone an event opens in the sheet, which has three heights', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await atlas.event(/Moscow by way of Stalingrad/).tap();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
  const heightOf = async () => (await atlas.detail.boundingBox())?.height ?? 0;
  const grip = page.getByRole('button', { name: 'See it on the map' });
  const sheet = page.locator('[data-sheet]');
  for (const height of ['full', 'peek', 'half']) {
    await grip.tap();
    await expect(sheet).toHaveAttribute('data-sheet', height);
  }
  expect(await heightOf()).toBeGreaterThan(100);
  await atlas.detail.getByRole('button', { name: 'Close' }).tap();
  await expect(atlas.detail).toBeHidden();
  await expect(atlas.chronicle).toBeVisible();
});

test('on a phone nothing is wider than the screen', async ({ atlas, page }) => {
  for (const search of ['', '?event=degaulle-journey-moscow-1944', '?year=1960&span=1950..1960']) {
    await atlas.open(search);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, search).toBeLessThanOrEqual(0);
  }
});

test('on a phone a place is tapped without hitting it to the pixel', async ({ atlas, page }) => {
  await atlas.open('?year=1944&map=38,48,4');
  await atlas.isDrawn();
  const { x, y } = await atlas.positionOf('Baku');
  await page.touchscreen.tap(x + 9, y + 6);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Baku');
});
