import AxeBuilder from '@axe-core/playwright';
import { INVENTED, inventLecture } from './support/invent-lecture.ts';
import { expect, test } from './support/test.ts';
import { Wall } from './support/wall.ts';

const views = ['?year=1932', '?year=1944', '?year=1966'];

test('a lecture is checked: scenes, letters, room, screen, languages; and the wall is left as it was', async ({
  page
}) => {
  await inventLecture(
    page,
    views.map((view) => ({ view }))
  );
  const wall = new Wall(page, 3);
  await wall.open(`${INVENTED}?scene=2`);
  await wall.isDrawn();
  const year = page.getByRole('slider', { name: 'Year' });
  await year.focus();
  await page.keyboard.press('ArrowUp');
  await expect(year).toHaveValue('1945');

  await page.getByRole('button', { name: 'Check' }).click();
  const check = page.getByRole('dialog', { name: 'Check before the lecture' });
  await expect(check).toContainText('3 of 3 drawn on the map.', { timeout: 120_000 });
  await expect(check).toContainText('Latin, Cyrillic and Vietnamese letters are there.');
  await expect(check).toContainText('everything can be made out in the light theme');
  await expect(check).toContainText('1440 × 900 pixels.');
  await expect(check).toContainText('This lecture exists in English, French and Russian.');
  await check.getByRole('button', { name: 'Close' }).click();
  await wall.expectScene(2);
  await expect(year).toHaveValue('1945');
  await expect(page.getByRole('button', { name: 'Return to scene 2' })).toBeVisible();
});

test('a check that is stopped says so, and does not say that the lecture is ready', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open('./lecture/the-story-in-fifteen-scenes?check=1');
  const check = page.getByRole('dialog', { name: 'Check before the lecture' });
  await check.getByRole('button', { name: 'Stop' }).click();
  await expect(check).toContainText('Stopped. Check again to see all scenes.');
  await expect(check.getByRole('status')).toContainText('Not ready yet.');
  await check.getByRole('button', { name: 'Close' }).click();
  await wall.expectScene(1);
});

test('the dark theme is told to fade in a bright room, and the light one is taken for it', async ({
  page
}) => {
  await inventLecture(page, [{ view: '?year=1932' }]);
  const wall = new Wall(page, 1);
  await wall.open(`${INVENTED}?theme=dark`);
  await wall.isDrawn();
  await page.getByRole('button', { name: 'Check' }).click();
  const check = page.getByRole('dialog', { name: 'Check before the lecture' });
  await expect(check).toContainText(/the dark theme loses: names of lands \(\d\.\d\s:\s1\)/);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await check.getByRole('button', { name: 'Use the light theme' }).click();
  await expect(check).toContainText('everything can be made out in the light theme');
  await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('light');
});

test.describe('with what keeps the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a lecture is ready only once all is kept, and then it is there without a network', async ({
    page,
    context
  }) => {
    test.setTimeout(420_000);
    const wall = new Wall(page);
    await wall.open('./lecture/prague-warsaw-detente');
    await wall.isDrawn();
    await page.getByRole('button', { name: 'Check' }).click();
    const check = page.getByRole('dialog', { name: 'Check before the lecture' });
    const keep = check.getByRole('button', { name: 'Keep everything' });
    // What is kept at rest may have come as far meanwhile.
    await expect(keep.or(check.getByText(/^Everything is kept/))).toBeVisible();
    if (await keep.isVisible()) await keep.click();
    await expect(check.getByRole('status')).toHaveText(/^Ready: (\d+)\/\1 scenes, works without network$/, {
      timeout: 300_000
    });
    await context.setOffline(true);
    await wall.open(page.url());
    await wall.isDrawn();
    await page.keyboard.press('PageDown');
    await wall.expectScene(2);
  });
});
