import { AtlasPage } from './support/atlas.ts';
import { expect, test } from './support/test.ts';

for (const now of ['1970-01-01T00:00:00Z', '2090-06-01T12:00:00Z']) {
  test(`with a clock that says ${now.slice(0, 4)} the atlas opens as ever`, async ({ atlas, page }) => {
    await page.clock.setSystemTime(new Date(now));
    await atlas.open();
    await atlas.isDrawn();
    await atlas.expectYear(1944);
    await page.keyboard.press('ArrowRight');
    await atlas.expectAddress('?year=1945');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('after an hour in a hidden tab the years go on from where they were', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('?year=1950');
  await page.keyboard.press('Space');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward('01:00:00');
  await atlas.expectYear(1950);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await atlas.expectYear(1951);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('two tabs do not disturb each other', async ({ atlas, page, context }) => {
  await atlas.open('?year=1966');
  const other = new AtlasPage(await context.newPage());
  await other.open('?year=1935&theme=dark');
  await other.page.keyboard.press('ArrowRight');
  await other.expectAddress(/year=1936/);
  await atlas.expectAddress('?year=1966');
  await atlas.expectYear(1966);
  await page.reload();
  await atlas.expectYear(1966);
});
