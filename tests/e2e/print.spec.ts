import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const EVENT = 'degaulle-journey-moscow-1944';
const JOURNEY = 'De Gaulle travels to Moscow by way of Stalingrad';

/** How many pages of paper it takes. */
async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** What is written after a link on paper. */
const writtenAfter = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll('"', ''));

test.describe('the atlas on paper', () => {
  test('is a sheet of what the screen shows, without the canvas', async ({ atlas, page }) => {
    await atlas.open(`?event=${EVENT}&theme=dark`);
    await atlas.isDrawn();
    await expect(atlas.detail.getByText('Well attested')).toBeVisible();
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1944');
    const map = page.getByRole('img', { name: 'Map: 1944' });
    await expect(map).toBeVisible();
    await expect(map.locator('text', { hasText: 'Stalingrad' })).toBeVisible();
    // Light, whatever the reader's theme.
    await expect(map.locator('rect[width="960"]').first()).toHaveCSS('fill', 'rgb(221, 230, 234)');
    await expect(page.locator('canvas').first()).toBeHidden();
    await expect(page.getByRole('slider', { name: 'Year' })).toBeHidden();

    const sheet = page.getByRole('article');
    await expect(sheet.getByRole('heading', { name: JOURNEY })).toBeVisible();
    await expect(sheet.getByText('He flew by Tunis, Cairo')).toBeVisible();
    await expect(sheet.getByRole('heading', { name: 'Chronicle' })).toBeVisible();
    const treaty = sheet.getByRole('listitem').filter({ hasText: 'sign a treaty of alliance' });
    await expect(treaty).toContainText('10 December 1944');
    await expect(treaty).toHaveCSS('break-inside', 'avoid');
    await expect(treaty).toContainText(/\[\d+(, \d+)*\]/);
    await expect(sheet.getByRole('heading', { name: 'Sources' }).last()).toBeVisible();
    await expect(sheet).toContainText(`event=${EVENT}`);
    await expect(sheet).toContainText('CC BY 4.0');
    expect(await pagesOn(page, 'A4')).toBeGreaterThan(1);
    expect(await pagesOn(page, 'Letter')).toBeGreaterThan(1);
  });

  test('is there the moment that printing begins, and gone when it ends', async ({ atlas, page }) => {
    await atlas.open('?year=1966&show=visit');
    await atlas.isDrawn();
    // The code for it is fetched once the map stands and a reader moves.
    await page.mouse.move(700, 300);
    const isPrinted = () =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const texts = document.querySelectorAll('.print-sheet svg.plate text').length;
        window.dispatchEvent(new Event('afterprint'));
        return texts > 0;
      });
    await expect.poll(isPrinted).toBe(true);
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Only: Visits')).toBeVisible();
  });

  test('leaves the address as it is', async ({ atlas, page }) => {
    await atlas.open('?year=1966');
    await atlas.isDrawn();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('img', { name: 'Map: 1966' })).toBeVisible();
    await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1200, height: 800 });
    await atlas.nextFrame();
    await atlas.isDrawn();
    expect(atlas.search()).toBe('?year=1966');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chronicle of the atlas is printed as it stands', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(JOURNEY)).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Year' })).toBeHidden();
  });

  test('an event is printed with its map, its sources and where both are to be found', async ({ page }) => {
    await page.goto(`./fr/event/${EVENT}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation').first()).toBeHidden();
    const map = page.getByRole('img', { name: /^Carte/ });
    await expect(map).toBeVisible();
    await expect(map.locator('rect[width="960"]').first()).toHaveCSS('fill', 'rgb(221, 230, 234)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(34, 38, 43)');
    expect(await writtenAfter(page, 'main a[rel~="external"]')).toMatch(/^https?:\/\/.*persee/);
    await expect(page.getByRole('listitem').filter({ hasText: 'Laloy' }).first()).toHaveCSS(
      'break-inside',
      'avoid'
    );
    await expect(page.getByRole('contentinfo')).toContainText(`/fr/event/${EVENT}`);
    await expect(page.getByRole('link', { name: 'Ouvrir dans l’atlas' })).toBeHidden();
    expect(await pagesOn(page, 'A4')).toBeLessThan(4);
    expect(await pagesOn(page, 'Letter')).toBeLessThan(4);
  });

  for (const path of [
    'place/yalta',
    'ru/person/charles-de-gaulle',
    'era/cold-war',
    'fr/events',
    'about',
    'borders'
  ])
    test(`${path} is printed without what leads elsewhere`, async ({ page }) => {
      await page.goto(`./${path}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const menu of await page.getByRole('navigation', { includeHidden: true }).all())
        await expect(menu).toBeHidden();
      await expect(page.getByText(new RegExp(`^https?://[^/]+/${path}$`))).toBeVisible();
      expect(await pagesOn(page, 'A4')).toBeGreaterThan(0);
    });
});
