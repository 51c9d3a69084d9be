import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test.ts';
import { Wall } from './support/wall.ts';

const STORY = './lecture/the-story-in-fifteen-scenes';

test('the lectures are listed with what they take, and lead to the wall', async ({ page }) => {
  await page.goto('./lectures');
  await expect(page.getByRole('link', { name: /^Present ?:/ })).toHaveCount(4);
  await expect(page.getByText(/15 scenes, about \d+ minutes/).first()).toBeVisible();
  await page.getByRole('link', { name: /^Present ?: The whole story/ }).click();
  await new Wall(page).expectScene(1);
});

test('a clicker and the keys of reveal.js go through the scenes', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(STORY);
  await wall.expectScene(1);
  await page.keyboard.press('PageDown');
  await wall.expectScene(2);
  await page.keyboard.press('n');
  await page.keyboard.press('PageUp');
  await wall.expectScene(2);
  await page.keyboard.press('End');
  await wall.expectScene(15);
  await page.keyboard.press('Home');
  await wall.expectScene(1);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await wall.expectScene(12);
});

test('a clicker works after the map was clicked', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(`${STORY}?scene=2`);
  await expect(page.getByText('Drawing the map…')).toBeHidden();
  await page.locator('canvas').click({ position: { x: 40, y: 40 } });
  await page.keyboard.press('ArrowRight');
  await wall.expectScene(3);
});

test('the wall goes black, and any key brings the same scene back', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(`${STORY}?scene=3`);
  await wall.expectScene(3);
  await page.keyboard.press('b');
  const blank = page.getByRole('button', { name: /The screen is blank/ });
  await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('ArrowRight');
  await expect(blank).toBeHidden();
  await wall.expectScene(3);
});

test('the lecturer leaves the script and returns to it with one key', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(`${STORY}?scene=4`);
  await wall.expectScene(4);
  const year = page.getByRole('slider', { name: 'Year' });
  const back = page.getByRole('button', { name: 'Return to scene 4' });
  const before = await year.inputValue();
  await expect(back).toBeHidden();
  await year.focus();
  await page.keyboard.press('ArrowUp');
  await expect(year).not.toHaveValue(before);
  await expect(back).toBeVisible();
  await year.blur();
  await page.keyboard.press('r');
  await expect(year).toHaveValue(before);
  await expect(back).toBeHidden();
});

test('what a scene asks is hidden until the next key', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(`${STORY}?scene=5`);
  await expect(wall.scene(5)).toContainText('A question to the room');
  await expect(page.getByText('Drawing the map…')).toBeHidden();
  await expect(page.getByRole('list', { name: 'On the map' })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(wall.scene(5)).not.toContainText('A question to the room');
  await expect(page.getByRole('list', { name: 'On the map' })).toBeAttached();
});

test('a scene that opens a land and says where to look is shown as it says (it was moved to the land)', async ({
  page
}) => {
  await page.goto('./lecture/empires-end?scene=9');
  await expect(page.getByRole('region', { name: 'Scene 9 of 15' })).toBeVisible();
  await expect(page.getByText('Drawing the map…')).toBeHidden();
  await expect(page.getByRole('list', { name: 'On the map' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Return to scene 9' })).toBeHidden();
  await expect(page.getByRole('article')).toBeHidden();
});

test('all scenes are looked over and one is chosen', async ({ page }) => {
  const wall = new Wall(page);
  await wall.open(STORY);
  await wall.expectScene(1);
  await page.keyboard.press('o');
  const scenes = page.getByRole('dialog', { name: 'All scenes' });
  await expect(scenes.getByRole('button')).toHaveCount(15);
  await scenes.getByRole('button').nth(6).click();
  await wall.expectScene(7);
  await expect(scenes).toBeHidden();
});

test('the presenter’s page follows the wall, drives it, and finds it again', async ({ page, context }) => {
  const wall = new Wall(page);
  await wall.open(STORY);
  await wall.expectScene(1);
  const presenter = await context.newPage();
  await presenter.goto(`${STORY}/notes`);
  await expect(presenter.getByText('Scene 1 of 15')).toBeVisible();
  await expect(presenter.getByText(/not open in this browser/)).toBeHidden();
  await presenter.getByRole('button', { name: 'Next scene' }).click();
  await wall.expectScene(2);
  await expect(presenter.getByText('Scene 2 of 15')).toBeVisible();
  await presenter.reload();
  await expect(presenter.getByText('Scene 2 of 15')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await wall.expectScene(3);
  await page.reload();
  await wall.expectScene(3);
  await expect(presenter.getByText(/not open in this browser/)).toBeHidden();
  await page.goto('./lectures');
  await expect(presenter.getByText(/not open in this browser/)).toBeVisible();
});

test('the presenter looks at another time alone, and shows it when it is found', async ({
  page,
  context
}) => {
  const wall = new Wall(page);
  await wall.open(`${STORY}?scene=4`);
  await wall.expectScene(4);
  const onWall = page.getByRole('slider', { name: 'Year' });
  const before = await onWall.inputValue();
  const presenter = await context.newPage();
  await presenter.goto(`${STORY}/notes`);
  await expect(presenter.getByText('Scene 4 of 15')).toBeVisible();

  await presenter.getByRole('button', { name: 'Look before you show' }).click();
  const look = presenter.getByRole('region', { name: 'Map for the presenter alone' });
  const show = look.getByRole('button', { name: 'Show this on the wall' });
  await expect(show).toBeDisabled();
  const year = look.frameLocator('iframe').getByRole('slider', { name: 'Year' });
  await expect(year).toHaveValue(before);
  await year.focus();
  await presenter.keyboard.press('ArrowUp');
  await expect(show).toBeEnabled();
  await expect(onWall).toHaveValue(before);

  await show.click();
  await expect(onWall).toHaveValue(String(Number(before) + 1));
  await expect(presenter.getByText('The wall shows something else than the scene.')).toBeVisible();
  await presenter.getByRole('button', { name: 'Return to scene 4' }).click();
  await expect(onWall).toHaveValue(before);
});

test('the presenter’s window has a button for every key of the wall', async ({ page, context }) => {
  const wall = new Wall(page);
  await wall.open(STORY);
  await wall.expectScene(1);
  const presenter = await context.newPage();
  await presenter.goto(`${STORY}/notes`);
  const drive = presenter.getByRole('group', { name: 'Drive the wall' });
  await drive.getByRole('button', { name: 'Last scene' }).click();
  await wall.expectScene(15);
  await presenter.getByRole('spinbutton', { name: 'Scene number' }).fill('6');
  await presenter.getByRole('button', { name: 'Go', exact: true }).click();
  await wall.expectScene(6);
  await drive.getByRole('button', { name: 'Draw' }).click();
  await expect(page.getByRole('group', { name: 'Drawing' })).toBeVisible();
  await expect(drive.getByRole('button', { name: 'Draw' })).toHaveAttribute('aria-pressed', 'true');
  await drive.getByRole('button', { name: 'Black' }).click();
  await expect(page.getByRole('button', { name: /The screen is blank/ })).toBeVisible();
});

for (const path of [
  `fr/lecture/empires-end?scene=3`,
  'ru/lecture/de-gaulle-between-the-blocs/notes',
  'lectures'
])
  test(`/${path} has no fault that axe can see`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.getByRole('main')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });
