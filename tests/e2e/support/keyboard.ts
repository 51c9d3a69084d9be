import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** More stops than any page of the atlas has before what is looked for. */
const MOST_STOPS = 90;

/** Presses Tab until something has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isFocused = () =>
    wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused()) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, 'is reached by Tab').toBeFocused({ timeout: 1 });
}

/** Opens a dialog by its key: pressed again while the page is not listening yet, or still closes another. */
export async function openByKey(page: Page, key: string, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press(key);
    await expect(dialog).toBeVisible({ timeout: 2000 });
  }).toPass();
}
