import type { Page } from '@playwright/test';
import { inkOn } from './support/ink.ts';
import { expect, test } from './support/test.ts';

const CONFLICT = '#81301f';
const SOVIET = '#ebcbc0';
const MAP = { x: 330, y: 60, width: 1000, height: 480 };

/** Takes the graphics context from the map; gives it back after a moment if it is to come back. */
async function loseContext(page: Page, comesBack: boolean): Promise<void> {
  await page.evaluate(async (comesBack) => {
    const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (extension === null || extension === undefined) throw new Error('the context cannot be lost');
    const lost = new Promise((resolve) =>
      canvas.addEventListener('webglcontextlost', resolve, { once: true })
    );
    extension.loseContext();
    await lost;
    if (comesBack) setTimeout(() => extension.restoreContext(), 50);
  }, comesBack);
}

/** The canvas that is there now is another than the one marked. */
async function expectNewMap(page: Page): Promise<void> {
  await expect(page.locator('canvas.maplibregl-canvas:not([data-old])')).toBeAttached();
}
const markMap = (page: Page) =>
  page.evaluate(() => document.querySelector('canvas.maplibregl-canvas')?.setAttribute('data-old', ''));

test('the map comes back each time its context was lost, with arcs and borders', async ({ atlas, page }) => {
  await atlas.open('?year=1959&map=47,8,3.6&show=conflict');
  await atlas.isDrawn();
  for (let time = 1; time <= 3; time += 1) {
    await markMap(page);
    await loseContext(page, true);
    await expectNewMap(page);
    await expect
      .poll(() => inkOn(page, MAP, CONFLICT), { timeout: 60_000, message: `arcs, time ${time}` })
      .toBeGreaterThan(300);
  }
  await page.getByRole('checkbox', { name: /^Conflicts/ }).press('Space');
  await expect.poll(() => inkOn(page, MAP, CONFLICT)).toBeLessThan(20);
  await atlas.expectAddress(/map=47,8,3\.6/);
});

test('a lecture goes on where it was each time the context was lost', async ({ page }) => {
  await page.goto('./lecture/the-story-in-fifteen-scenes?scene=6');
  const scene = (number: number) => page.getByRole('region', { name: `Scene ${number} of 15` });
  const WALL = { x: 200, y: 40, width: 1040, height: 420 };
  await expect(scene(6)).toBeVisible();
  await expect(page.getByText('Drawing the map…')).toBeHidden();
  await expect.poll(() => inkOn(page, WALL, SOVIET, 12)).toBeGreaterThan(2000);
  await expect.poll(() => inkOn(page, WALL, CONFLICT)).toBeGreaterThan(100);
  for (let time = 1; time <= 3; time += 1) {
    await markMap(page);
    await loseContext(page, true);
    await expectNewMap(page);
    await expect
      .poll(() => inkOn(page, WALL, CONFLICT), { timeout: 60_000, message: `arcs, time ${time}` })
      .toBeGreaterThan(100);
    await expect.poll(() => inkOn(page, WALL, SOVIET, 12)).toBeGreaterThan(2000);
    await expect(scene(6)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Return to scene 6' })).toBeHidden();
  }
  await page.keyboard.press('ArrowRight');
  await expect(scene(7)).toBeVisible();
});

test('a context that does not come back leaves the simple map, and the map when it is asked for', async ({
  atlas,
  page
}) => {
  await atlas.open('?year=1959&map=47,8,3.6&show=conflict');
  await atlas.isDrawn();
  await loseContext(page, false);
  await expect(page.getByText(/^A simple map: the browser lost its graphics/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map: 1959/ }).locator('g.conflict')).not.toHaveCount(0);
  await atlas.expectAddress(/map=47,8,3\.6/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^A simple map/)).toBeHidden();
  await expect.poll(() => inkOn(page, MAP, CONFLICT), { timeout: 60_000 }).toBeGreaterThan(300);
});
