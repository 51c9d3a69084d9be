import { AtlasPage } from './support/atlas.ts';
import { expect, test } from './support/test.ts';

const RESIZES = 500;
/** Changes of the window between two frames. */
const BURST = 10;

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

test(`after ${RESIZES} changes of the window there is one map, as large as the window, and it answers`, async ({
  atlas,
  page,
  context
}) => {
  await atlas.open('?year=1944');
  await atlas.isDrawn();
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await nodes();
  const session = await context.newCDPSession(page);
  const resize = (width: number, height: number) =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 0.5,
      mobile: false
    });
  // As a hand drags the edge of a window: many sizes come between two frames, each burst ends at a size of its own.
  for (let step = 0; step < RESIZES; step += BURST) {
    const sizes = Array.from({ length: BURST }, (_, at) => [
      400 + (((step + at) * 97) % 900),
      340 + (((step + at) * 53) % 500)
    ]) as [number, number][];
    await Promise.all(sizes.map((size) => resize(...size)));
    const [width] = sizes.at(-1)!;
    await page.waitForFunction((width) => innerWidth === width, width);
    await atlas.nextFrame();
  }
  await resize(1440, 900);
  const canvas = page.locator('canvas');
  await expect.poll(async () => (await canvas.boundingBox())?.width).toBe(1440);
  expect(await canvas.count()).toBe(1);
  await expect.poll(nodes).toBeLessThan(before * 1.1);
  // Nobody moved the map, and what is clicked is a place on which nothing else stands.
  expect(atlas.search()).toBe('?year=1944');
  await atlas.nextFrame();
  const { x, y } = await atlas.positionOf('Baku');
  await page.mouse.click(x, y);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Baku');
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
