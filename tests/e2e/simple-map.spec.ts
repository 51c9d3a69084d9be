import type { Page } from '@playwright/test';
import type { AtlasPage } from './support/atlas.ts';
import { expect, test } from './support/test.ts';
import { takeWebglAway } from './support/without-webgl.ts';

const drawingOf = (page: Page) => page.getByRole('img', { name: /^Map: / });
const NOTE = 'A simple map: this browser lacks WebGL 2.';

async function openSimple(page: Page, atlas: AtlasPage, search: string): Promise<void> {
  await takeWebglAway(page);
  await atlas.open(search);
  await atlas.isDrawn();
  await expect(drawingOf(page)).toBeVisible();
}

test.describe('without WebGL 2', () => {
  test('a simple map stands in and says so, and the chronicle tells the same', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1985');
    await expect(page.getByText(NOTE)).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(drawingOf(page)).toHaveAccessibleName('Map: 1985');
    await expect(drawingOf(page)).toHaveAccessibleDescription(
      /^Borders of 31 December 1985\. Places shown: .*Paris/
    );
    await expect(atlas.event(/Gorbachev/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Globe' })).toBeHidden();
  });

  test('it follows the year, what is switched off, the theme and the size of the window', async ({
    atlas,
    page
  }) => {
    await openSimple(page, atlas, '?year=1959&show=conflict,visit');
    const arcs = (family: string) => drawingOf(page).locator(`g.${family}`);
    await expect(arcs('conflict')).not.toHaveCount(0);
    await page.getByRole('checkbox', { name: /^Conflicts/ }).press('Space');
    await expect(arcs('conflict')).toHaveCount(0);
    await atlas.year.focus();
    await page.keyboard.press('ArrowUp');
    await expect(drawingOf(page)).toHaveAccessibleName(/^Map: 1960/);
    await expect(arcs('visit').first()).toBeVisible();
    const land = drawingOf(page).locator('#simple-map-lands path').first();
    const fill = await land.evaluate((path) => getComputedStyle(path).fill);
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(land).not.toHaveCSS('fill', fill);
    await page.setViewportSize({ width: 900, height: 700 });
    await expect.poll(async () => Math.round((await drawingOf(page).boundingBox())?.width ?? 0)).toBe(900);
    await expect(drawingOf(page)).toHaveAttribute('viewBox', '0 0 1440 1120');
  });

  test('places, arcs and lands are opened by a click, and by the keyboard', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1944&map=45,40,3');
    const { x, y } = await atlas.positionOf('Baku');
    await page.mouse.click(x, y);
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Baku');
    await page.keyboard.press('Escape');
    await page.mouse.click(x - 120, y - 260);
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Soviet Union');
    await page.keyboard.press('Escape');
    const baku = atlas.onTheMap.getByRole('button', { name: 'Baku', exact: true });
    await baku.focus();
    await expect(baku).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).not.toHaveText('Baku');
  });

  test('it is dragged, zoomed and fitted, and the address says so', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1944');
    const distance = async () => {
      const [paris, moscow] = [await atlas.positionOf('Paris'), await atlas.positionOf('Moscow')];
      return Math.hypot(paris.x - moscow.x, paris.y - moscow.y);
    };
    const before = await distance();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await atlas.expectAddress(/map=/);
    await expect.poll(distance).toBeGreaterThan(before * 1.6);
    const { x, y } = await atlas.positionOf('Paris');
    await page.mouse.move(800, 250);
    await page.mouse.down();
    await page.mouse.move(850, 270, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await atlas.positionOf('Paris')).x - x - 50)).toBeLessThan(25);
    await expect.poll(async () => Math.abs((await atlas.positionOf('Paris')).y - y - 20)).toBeLessThan(25);
    await page.getByRole('button', { name: 'Fit the map' }).click();
    await expect.poll(distance).toBeCloseTo(before, 0);
    await expect.poll(() => atlas.search()).not.toContain('map=');
  });

  test('two fingers bring it closer, and what lies between them stays there', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1944');
    const { x, y } = await atlas.positionOf('Moscow');
    const apart = async () =>
      Math.abs((await atlas.positionOf('Paris')).x - (await atlas.positionOf('Moscow')).x);
    const before = await apart();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...reach: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: reach.flatMap((by) => [
          { x: x - by, y, id: 0 },
          { x: x + by, y, id: 1 }
        ])
      });
    await touch('touchStart', 40);
    await touch('touchMove', 60);
    await touch('touchMove', 80);
    await expect.poll(async () => (await apart()) / before).toBeGreaterThan(1.8);
    await touch('touchEnd');
    await atlas.expectAddress(/map=/);
    await expect.poll(async () => (await apart()) / before).toBeGreaterThan(1.8);
    expect((await apart()) / before).toBeLessThan(2.3);
    const after = await atlas.positionOf('Moscow');
    expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(12);
    await expect(atlas.detail).toBeHidden();
  });

  test('the wheel and the keys bring it closer too', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1944&map=55,37,4');
    const zoom = () => Number(/map=[^,]+,[^,]+,([\d.]+)/.exec(decodeURIComponent(atlas.search()))?.[1]);
    await page.mouse.move(800, 300);
    await page.mouse.wheel(0, -240);
    await expect.poll(zoom).toBeGreaterThan(4.5);
    const closer = zoom();
    await page.keyboard.press('-');
    await expect.poll(zoom).toBeCloseTo(closer - 1, 1);
  });

  test('it has the lakes, and says that it is flat where an address asks for more', async ({
    atlas,
    page
  }) => {
    await openSimple(page, atlas, '?year=1944&map=60,32,5&globe=1');
    await expect(drawingOf(page).locator('path.lakes')).toHaveAttribute('d', /^M.+z$/);
    await expect(page.getByText('It is always flat, without globe or tilt.')).toBeVisible();
  });

  test('what is opened from afar is brought into view', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1944&map=48.8,2.3,6');
    await atlas.event(/De Gaulle travels/).click();
    const box = await atlas.onTheMap.getByRole('button', { name: 'Moscow', exact: true }).boundingBox();
    expect(box?.x ?? -1).toBeGreaterThan(0);
    expect(box?.x ?? Infinity).toBeLessThan(1440);
  });

  test('the borders of the day are taken as they are from the other map', async ({ atlas, page }) => {
    await openSimple(page, atlas, '?year=1938');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the borders of this day as GeoJSON' }).click();
    expect((await saving).suggestedFilename()).toBe('borders-1938-12-31.geojson');
  });

  test('lectures are presented on it, and what a scene asks stays hidden', async ({ page }) => {
    await takeWebglAway(page);
    await page.goto('./lecture/the-story-in-fifteen-scenes?scene=7');
    const arcs = drawingOf(page).locator('g.visit, g.aid, g.accord');
    await expect(drawingOf(page)).toHaveAccessibleName(/^Map: /);
    await expect(arcs).toHaveCount(0);
    await expect(drawingOf(page).locator('.place-name')).toHaveCount(0);
    await expect(drawingOf(page).locator('.land-name')).not.toHaveCount(0);
    await expect(page.getByRole('list', { name: 'On the map' })).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(arcs).not.toHaveCount(0);
    await expect(drawingOf(page).locator('.place-name', { hasText: 'Stalingrad' })).toBeVisible();
    await page.keyboard.press('Home');
    await expect(page.getByRole('region', { name: 'Scene 1 of 15' })).toBeVisible();
    await expect(drawingOf(page)).toHaveAccessibleName(/^Map: November 1917/);
    await expect(page.getByText(NOTE)).toBeVisible();
  });

  test('names that would answer a question are hidden, from the picture’s text too', async ({ page }) => {
    await takeWebglAway(page);
    await page.goto('./lecture/the-story-in-fifteen-scenes?scene=5');
    await expect(drawingOf(page)).toBeVisible();
    await expect(drawingOf(page).locator('text')).toHaveCount(0);
    await expect(drawingOf(page)).not.toHaveAccessibleName(/Places shown/);
    await page.keyboard.press('ArrowRight');
    await expect(drawingOf(page).locator('text')).not.toHaveCount(0);
  });
});

test('an atlas in a page of somebody else has the simple map too', async ({ page }) => {
  await takeWebglAway(page);
  await page.goto('./embed?year=1966');
  await expect(drawingOf(page)).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
});

test('where there is WebGL 2 nothing of the simple map is fetched', async ({ atlas, page }) => {
  await atlas.open('?year=1966');
  await atlas.isDrawn();
  const naming = await page.evaluate(async () => {
    const scripts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map(async (name) => (await fetch(name)).text()));
    // What the drawing is called is in its code, and nowhere else.
    return { all: texts.length, drawing: texts.filter((text) => text.includes('simple-map')).length };
  });
  expect(naming.all).toBeGreaterThan(3);
  expect(naming.drawing).toBe(0);
});
