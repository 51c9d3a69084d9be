import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { decodeQR } from 'qr/decode.js';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' });

test('the address is shared as it stands, by keys alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./fr?year=1966&globe=1');
  await expect(page.getByRole('list', { name: 'Sur la carte' })).toBeAttached();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Partager' });
  await expect(dialog.getByRole('textbox', { name: 'Adresse de cette vue' })).toHaveValue(page.url());
  await dialog.getByRole('button', { name: 'Copier' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copié.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a browser that does not let text be copied selects it instead', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
    });
  });
  await atlas.open('?year=1966');
  await page.getByRole('button', { name: 'Share' }).click();
  await dialogOf(page).getByRole('button', { name: 'Copy' }).click();
  await expect(dialogOf(page).getByText(/copy it by hand/)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
});

test('the QR code opens the same address, on the screen and as a file', async ({ atlas, page }) => {
  await atlas.open('?year=1966&show=visit,aid');
  await page.keyboard.press('s');
  const code = dialogOf(page).getByRole('img', { name: `QR code of ${page.url()}` });
  await expect(code).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: 'PNG' }).click()
  ]);
  const bytes = await readFile(await download.path());
  const image = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      // As a camera far away would see it; fewer pixels travel sooner, too.
      const side = bitmap.width / 6;
      const context = new OffscreenCanvas(side, side).getContext('2d')!;
      context.drawImage(bitmap, 0, 0, side, side);
      const { width, height, data } = context.getImageData(0, 0, side, side);
      return { width, height, data: [...data] };
    },
    [...bytes]
  );
  expect(decodeQR({ ...image, data: new Uint8ClampedArray(image.data) })).toBe(page.url());

  await dialogOf(page).getByRole('button', { name: 'Fill the screen' }).click();
  const wall = page.getByRole('dialog', { name: `QR code of ${page.url()}` });
  const box = await wall.getByRole('img').boundingBox();
  expect(box?.height).toBeGreaterThan(700);
  await page.keyboard.press('Escape');
  await expect(wall).toBeHidden();
  await expect(dialogOf(page)).toBeVisible();
});

test('the parts of the dialog are tabs: arrows go from one to the next and round', async ({
  atlas,
  page
}) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Share' }).click();
  const tab = (name: string) => dialogOf(page).getByRole('tab', { name });
  await tab('Link').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab('Lecture')).toBeFocused();
  await expect(tab('Lecture')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tab('Link')).toHaveAttribute('aria-selected', 'true');
  await expect(dialogOf(page).getByRole('tabpanel', { name: 'Link' })).toContainText('Address of this view');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog has no fault that axe can see in ${colorScheme} colours`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atlas.open();
    await page.keyboard.press('s');
    await expect(dialogOf(page).getByRole('img')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('what is open around the map is part of the address', async ({ atlas, page }) => {
  await atlas.open('?year=1966');
  await page.getByRole('button', { name: 'Legend' }).click();
  await atlas.expectAddress(/panels=chronicle$/);
  await page.reload();
  await atlas.isInForce();
  await expect(page.getByRole('button', { name: 'Legend' })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Legend' }).click();
  await atlas.expectAddress(/^\?year=1966$/);
});

test('an address with an id of old opens what it meant', async ({ atlas, page }) => {
  await atlas.open('?place=wrocaw-polytechnic');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toContainText('Institute of Technology');
  await expect(page.getByRole('status').filter({ hasText: 'The address says' })).toBeHidden();
});
