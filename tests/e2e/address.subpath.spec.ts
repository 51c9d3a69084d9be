import { expect, test } from './support/test.ts';

test('below a sub-path the atlas runs, and every address of it stays there', async ({
  atlas,
  page,
  baseURL
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open('?year=1966');
  await atlas.isDrawn();
  await atlas.expectYear(1966);
  await page.keyboard.press('ArrowRight');
  await atlas.expectAddress('?year=1967');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(`${baseURL}fr?year=1967`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(asked.filter((url) => url.startsWith('http') && !url.startsWith(baseURL ?? ''))).toEqual([]);
});
