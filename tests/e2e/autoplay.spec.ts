import { INVENTED, inventLecture } from './support/invent-lecture.ts';
import { expect, test } from './support/test.ts';
import { Wall } from './support/wall.ts';

const view = '?map=-20,80,4';

test('a lecture in an exhibition goes by itself, again and again, and survives a reload', async ({
  page
}) => {
  await inventLecture(page, [
    { view, seconds: 1 },
    { view, seconds: 3, ask: { question: 'Who came?', hides: 'outcome' }, title: 'The answer' },
    { view, seconds: 1 }
  ]);
  const wall = new Wall(page, 3);
  await wall.open(`${INVENTED}?autoplay=1`);
  await expect(page.getByRole('progressbar', { name: 'Time of this scene' })).toBeVisible();
  await expect(wall.scene(2)).toContainText('Who came?');
  await expect(wall.scene(2)).toContainText('The answer');
  await expect(wall.scene(3)).toBeVisible();
  await expect(wall.scene(1)).toBeVisible();
  await page.reload();
  await expect(wall.scene(2)).toBeVisible();
});

test('a lecturer starts it with a key, and anything else stops it', async ({ page }) => {
  await inventLecture(page, [{ view, seconds: 600 }, { view }]);
  const wall = new Wall(page, 2);
  await wall.open(INVENTED);
  await wall.expectScene(1);
  const autoplay = page.getByRole('button', { name: 'Autoplay', exact: true });
  await page.keyboard.press('a');
  await expect(autoplay).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('PageDown');
  await wall.expectScene(2);
  await expect(autoplay).toHaveAttribute('aria-pressed', 'false');
  await autoplay.click();
  await expect(autoplay).toHaveAttribute('aria-pressed', 'true');
  await page.locator('canvas').click({ position: { x: 40, y: 40 } });
  await expect(autoplay).toHaveAttribute('aria-pressed', 'false');
});
