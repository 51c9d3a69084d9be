import type { Locator, Page } from '@playwright/test';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

/** Whole journeys of somebody who has a keyboard and nothing else. */

/** Texts that live regions have been given since this was called, in order. */
async function listenForAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"]');
        // What is not rendered is not read.
        const isRead = (region?.getClientRects().length ?? 0) > 0;
        const text = isRead ? (region?.textContent?.trim() ?? '') : '';
        if (text !== '' && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const middleOf = async (thing: Locator) => {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a year is explored: moved to, heard once, and its events read', async ({ atlas, page }) => {
  await atlas.open('?year=1963');
  await atlas.isDrawn();
  await tabTo(page, atlas.year);
  const heard = await listenForAnnouncements(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await atlas.expectYear(1966);
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1966, \d+ events$/);
  await expect
    .poll(heard)
    .toEqual([
      expect.stringMatching(
        /^1966: \d+ events; De Gaulle’s journey: [^;]+, Paris to Moscow, 20 June to 1 July$/
      )
    ]);
  await tabTo(page, atlas.event(/Moscow, Siberia/), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toContainText('Siberia');
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toBeHidden();
});

test('an event is opened from the map, its arc followed to the other end, and that is shared', async ({
  atlas,
  page
}) => {
  await atlas.open('?year=1968&show=conflict,visit');
  await atlas.isDrawn();
  const features = atlas.onTheMap.getByRole('button');
  const focused = atlas.onTheMap.locator('button:focus');
  await tabTo(page, features.first());
  const moscow = atlas.onTheMap.getByRole('button', { name: 'Moscow', exact: true });
  const prague = atlas.onTheMap.getByRole('button', { name: /^The invasion of Czechoslovakia/ });
  await page.keyboard.press('Home');
  await expect(features.first()).toBeFocused();
  // By way of whatever lies between, but each time farther east.
  for (
    let step = 0;
    step < 12 && !(await moscow.evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    const before = (await focused.elementHandle())!;
    await page.keyboard.press('ArrowRight');
    // The map may move to show what has the focus: both are looked at where they stand now.
    const [left, right] = await Promise.all([before.boundingBox(), focused.boundingBox()]);
    expect(right!.x).toBeGreaterThan(left!.x);
  }
  await expect(moscow).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(prague).toBeFocused();
  await expect(prague).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toContainText('Czechoslovakia');
  const route = atlas.detail.getByRole('listitem').getByRole('button');
  await tabTo(page, route.first());
  await expect(route.first()).toHaveText('Moscow');
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Moscow');
  await page.keyboard.press('s');
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share.getByRole('textbox', { name: 'Address of this view' })).toHaveValue(/place=moscow/);
  await tabTo(page, share.getByRole('button', { name: /^Copy/ }).first());
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
});

test('what the map lists is walked through to its ends, and the map follows', async ({ atlas, page }) => {
  await atlas.open('?year=1966&map=48.8,2.3,6');
  await atlas.isDrawn();
  const features = atlas.onTheMap.getByRole('button');
  await tabTo(page, features.first());
  await page.keyboard.press('End');
  await expect(features.last()).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(features.nth(-2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(features.first()).toBeFocused();
  // To Moscow, which is far outside of the window.
  const moscow = atlas.onTheMap.getByRole('button', { name: 'Moscow', exact: true });
  for (
    let step = 0;
    step < 30 && !(await moscow.evaluate((one) => one === document.activeElement));
    step += 1
  )
    await page.keyboard.press('PageDown');
  await expect(moscow).toBeFocused();
  const { width, height } = page.viewportSize()!;
  await expect.poll(async () => (await middleOf(moscow)).x).toBeLessThan(width - 60);
  expect((await middleOf(moscow)).x).toBeGreaterThan(60);
  expect((await middleOf(moscow)).y).toBeLessThan(height - 200);
});

test('a lecture is found, presented, left for a look, and closed', async ({ page }) => {
  await page.goto('./lectures');
  await tabTo(page, page.getByRole('link', { name: /^Present ?: The whole story/ }));
  await page.keyboard.press('Enter');
  const scene = (number: number) => page.getByRole('region', { name: `Scene ${number} of 15` });
  await expect(scene(1)).toBeVisible();
  await expect(page.getByRole('application', { name: 'Map' }).or(page.locator('canvas'))).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(scene(2)).toBeVisible();
  await page.keyboard.press('o');
  const scenes = page.getByRole('dialog', { name: 'All scenes' });
  await expect(scenes.getByRole('button').nth(1)).toBeFocused();
  await tabTo(page, scenes.getByRole('button').nth(3));
  await page.keyboard.press('Enter');
  await expect(scene(4)).toBeVisible();
  await page.keyboard.press('b');
  const blank = page.getByRole('button', { name: /The screen is blank/ });
  await expect(blank).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(blank).toBeHidden();
  const year = page.getByRole('slider', { name: 'Year' });
  const before = await year.inputValue();
  await tabTo(page, year);
  await page.keyboard.press('ArrowUp');
  await expect(year).not.toHaveValue(before);
  await tabTo(page, page.getByRole('button', { name: 'Return to scene 4' }));
  await page.keyboard.press('Enter');
  await expect(year).toHaveValue(before);
  await tabTo(page, page.getByRole('link', { name: 'Leave the lecture' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lectures', level: 1 })).toBeVisible();
});
