import { SearchBox } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('on a phone the search fills the screen, and what is found can be hit', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  const search = new SearchBox(page);
  await search.button.tap();
  await search.field.fill('Paris');
  await expect(search.list).toBeVisible();
  expect(await search.dialog.boundingBox()).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const heights = await search.list
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await search.group('Places').first().tap();
  await expect(search.dialog).toBeHidden();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Paris');
});

test('on a phone the search is left by its button', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.button.tap();
  await search.dialog.getByRole('button', { name: 'Close' }).tap();
  await expect(search.dialog).toBeHidden();
});
