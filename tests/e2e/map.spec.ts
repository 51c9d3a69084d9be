import { expect, test } from './support/test.ts';
import { inkOn } from './support/ink.ts';
import { countUploads, watchUploads } from './support/uploads.ts';

const CONFLICT = '#81301f';
const AID = '#008361';
const MAP = { x: 330, y: 60, width: 1000, height: 480 };

test('moving the year sets uniforms, and uploads neither arcs nor shapes', async ({ atlas, page }) => {
  await watchUploads(page);
  await atlas.open('?year=1930');
  await atlas.isDrawn();
  // Names are lettered once the map rests; from here on nothing but the year changes.
  await expect
    .poll(async () => {
      const before = await countUploads(page);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      );
      return (await countUploads(page)) - before;
    })
    .toBe(0);
  const uploads = await page.evaluate(async () => {
    const counter = window as unknown as { uploads: number };
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (slider === null) throw new Error('no slider');
    const before = counter.uploads;
    for (let year = 1931; year <= 1965; year += 1) {
      slider.value = String(year);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    return counter.uploads - before;
  });
  expect(uploads).toBe(0);
  await atlas.expectYear(1965);
  // That the counter counts: colours are data, and a change of theme uploads them.
  const before = await countUploads(page);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(() => countUploads(page)).toBeGreaterThan(before);
});

test('what is live on the GPU is what is live in the chronicle', async ({ atlas, page }) => {
  await atlas.open('?year=1944&map=45,40,3');
  await atlas.isDrawn();
  const { x, y } = await atlas.positionOf('Baku');
  await page.mouse.click(x, y);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Baku');
  await page.keyboard.press('Escape');
  await atlas.year.focus();
  await page.keyboard.press('PageUp');
  await atlas.expectYear(1954);
  await atlas.nextFrame();
  // Only the land is left to be hit there.
  await page.mouse.click(x, y);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Soviet Union');
});

test('arcs are inked in the colour of their family, and switching it off wipes them', async ({
  atlas,
  page
}) => {
  await atlas.open('?year=1959&map=47,8,3.6&show=conflict');
  await atlas.isDrawn();
  await expect.poll(() => inkOn(page, MAP, CONFLICT)).toBeGreaterThan(300);
  await page.getByRole('checkbox', { name: /^Conflicts/ }).press('Space');
  await expect.poll(() => inkOn(page, MAP, CONFLICT)).toBeLessThan(20);
});

test('an arc across the antimeridian reaches both edges of the flat map', async ({ atlas, page }) => {
  await atlas.open('?year=1953&show=aid&map=20,0,1.2');
  await atlas.isDrawn();
  const world = 512 * 2 ** 1.2;
  const middle = 720;
  const [west, east] = [middle - world / 2, middle + world / 2];
  for (const x of [west + 6, east - 46]) {
    await expect
      .poll(() => inkOn(page, { x, y: 150, width: 40, height: 330 }, AID, 60), `edge at ${x}`)
      .toBeGreaterThan(8);
  }
});

test('on the globe nothing of the far side is drawn or can be clicked', async ({ atlas, page }) => {
  await atlas.open('?year=1959&show=conflict&globe=1&map=0,10,1.6');
  await atlas.isDrawn();
  await expect.poll(() => inkOn(page, MAP, CONFLICT)).toBeGreaterThan(60);
  await atlas.open('?year=1959&show=conflict&globe=1&map=0,-170,1.6');
  await atlas.isDrawn();
  expect(await inkOn(page, MAP, CONFLICT)).toBeLessThan(10);
  for (let x = 520; x <= 920; x += 100) {
    for (let y = 180; y <= 420; y += 80) {
      await page.mouse.click(x, y);
      // Land there may be asked, but nothing of the story is to be hit.
      expect(atlas.search()).not.toMatch(/(event|place)=/);
    }
  }
});

test('arcs flow, and with reduced motion they stand still', async ({ atlas, page }) => {
  const shot = () => page.screenshot({ clip: MAP });
  await atlas.open('?year=1952&show=aid&map=40,60,2');
  await atlas.isDrawn();
  await expect.poll(async () => (await shot()).equals(await shot())).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(async () => (await shot()).equals(await shot())).toBe(false);
});

test('the globe and back, and the theme, keep what is shown', async ({ atlas, page }) => {
  await atlas.open('?year=1959&map=47,8,3.6&show=conflict');
  await atlas.isDrawn();
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect.poll(() => inkOn(page, MAP, CONFLICT)).toBeGreaterThan(200);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(() => inkOn(page, MAP, '#fe7944')).toBeGreaterThan(200);
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect.poll(() => inkOn(page, MAP, '#fe7944')).toBeGreaterThan(200);
});
