import type { Page } from '@playwright/test';
import { INK_COLOURS } from '#lib/domain/lecture/ink.ts';
import { INVENTED, inventLecture } from './support/invent-lecture.ts';
import { inkOn, type Clip } from './support/ink.ts';
import { expect, test } from './support/test.ts';
import { Wall } from './support/wall.ts';

// Strokes are counted in pixels.
test.use({ deviceScaleFactor: 1 });

const RED = INK_COLOURS.light.red;
/** Where nothing of the map comes near to an ink: open ocean, and no event. */
const OCEAN = 'span=year&show=aid&map=-20,80,4';

/** Two scenes over the Indian Ocean, and the middle of the map. */
async function open(page: Page, view = OCEAN) {
  await inventLecture(page, [{ view: `?year=1930&${view}` }, { view: `?year=1931&${view}` }]);
  const wall = new Wall(page, 2);
  await wall.open(INVENTED);
  await wall.isDrawn();
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('there is no map');
  return { wall, x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function draw(page: Page, ...points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const [first, ...rest] = points;
  if (first === undefined) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point, { steps: 6 });
  await page.mouse.up();
}

const around = (x: number, y: number, half = 30): Clip => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half
});
/** Red pixels there; a stroke of five pixels through it has some hundreds. */
const expectInk = (page: Page, clip: Clip) => expect.poll(() => inkOn(page, clip, RED)).toBeGreaterThan(100);
const expectNoInk = (page: Page, clip: Clip) => expect.poll(() => inkOn(page, clip, RED)).toBe(0);

test('what is drawn stays on the map, belongs to its scene, and is undone', async ({ page }) => {
  const { wall, x, y } = await open(page);
  await page.keyboard.press('d');
  const tools = page.getByRole('group', { name: 'Drawing' });
  await expect(tools).toBeVisible();
  await draw(page, [x - 120, y], [x + 120, y]);
  await expectInk(page, around(x, y));
  await expect(page.getByRole('button', { name: 'Return to scene 1' })).toBeHidden();

  await page.keyboard.press('PageDown');
  await wall.expectScene(2);
  await expectNoInk(page, around(x, y));
  await page.keyboard.press('PageUp');
  await wall.expectScene(1);
  await expectInk(page, around(x, y));

  await tools.getByRole('button', { name: 'Clear' }).click();
  await expectNoInk(page, around(x, y));
  await page.keyboard.press('Control+z');
  await expectInk(page, around(x, y));
  await page.keyboard.press('z');
  await expectNoInk(page, around(x, y));
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
});

test('ink moves with the map once drawing is left', async ({ page }) => {
  const { x, y } = await open(page);
  await page.keyboard.press('d');
  await draw(page, [x - 20, y], [x + 20, y]);
  await expectInk(page, around(x, y));
  await page.getByRole('button', { name: 'Done' }).click();
  await draw(page, [x, y + 100], [x, y - 60]);
  await expectInk(page, around(x, y - 160));
  await expectNoInk(page, around(x, y));
  await expect(page.getByRole('button', { name: 'Return to scene 1' })).toBeVisible();
});

for (const globe of ['0', '1'])
  test(`a stroke across the antimeridian is one stroke (globe=${globe})`, async ({ page }) => {
    const { x, y } = await open(page, `show=aid&map=-20,180,4&globe=${globe}`);
    await page.keyboard.press('d');
    await draw(page, [x - 150, y], [x + 150, y]);
    for (const at of [x - 110, x, x + 110]) await expectInk(page, around(at, y));
    // A line that took the long way round would go on to both edges.
    for (const at of [x - 400, x + 400]) await expectNoInk(page, around(at, y, 60));
  });

test('ink that fades is gone after a while', async ({ page }) => {
  const { x, y } = await open(page);
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Fades', exact: true }).click();
  await page.getByRole('button', { name: 'Blue' }).click();
  await draw(page, [x - 60, y], [x + 60, y]);
  const blue = () => inkOn(page, around(x, y), INK_COLOURS.light.blue);
  await expect.poll(blue).toBeGreaterThan(100);
  await expect.poll(blue).toBe(0);
});

test('a light follows the pointer, as a dot or as all else darker, and leaves the map to be moved', async ({
  page
}) => {
  const { x, y } = await open(page);
  await page.getByRole('button', { name: 'Pointer' }).click();
  await page.mouse.move(x, y);
  const dot = () => inkOn(page, around(x, y), '#e0002a');
  await expect.poll(dot).toBeGreaterThan(200);
  await page.getByRole('group', { name: 'Pointer' }).getByRole('button', { name: 'Spotlight' }).click();
  await page.mouse.move(x, y);
  const sea = (clip: Clip) => inkOn(page, clip, '#dde6ea', 12);
  await expect.poll(() => sea(around(x, y))).toBeGreaterThan(3000);
  expect(await sea(around(x + 400, y - 100))).toBe(0);
  await page.keyboard.press('l');
  await expect.poll(() => sea(around(x + 400, y - 100))).toBeGreaterThan(3000);
});

test('letters typed into a field are text, not tools', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Year' }).focus();
  await page.keyboard.press('d');
  await page.keyboard.press('l');
  await page.keyboard.press('a');
  await expect(page.getByRole('group', { name: /^(Drawing|Pointer)$/ })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Autoplay' })).toHaveAttribute('aria-pressed', 'false');
});
