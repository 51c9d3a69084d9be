import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { openByKey } from './keyboard.ts';

/** Opens a section of the dialog "Share" by the key. */
export async function openShare(page: Page, section: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await openByKey(page, 's', 'Share');
  await dialog.getByRole('tab', { name: section }).click();
  return dialog;
}

/** The file that a button offers, with its name. */
export async function fileOf(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 150_000 });
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Waits until a map has been drawn off the screen and removed again. */
export async function expectOneMap(page: Page): Promise<void> {
  await expect(page.locator('.maplibregl-map')).toHaveCount(1);
}
