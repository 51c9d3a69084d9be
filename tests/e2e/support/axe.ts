import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * That axe sees no fault in what is on the screen; `where` is said if it does, and a walk through states goes on. What
 * frames show is seen for itself.
 */
export async function expectNoFault(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(TAGS).analyze();
  const faults: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target } of nodes)
      if (id !== 'target-size' || (await isPointedAt(page, String(target))))
        faults.push(`${id}: ${html.slice(0, 160)}`);
  expect.soft(faults, where).toEqual([]);
}

/** What is on the map is listed where it stands, reached by keys alone: pointers go through to the map. */
function isPointedAt(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).pointerEvents !== 'none');
}
