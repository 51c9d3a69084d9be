import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The list of what is on the map: where it stands, it is reached by keys alone, and pointers go through to the map. */
const BY_KEYS_ALONE = /^<button[^>]*style="transform: translate/;

/**
 * That axe sees no fault in what is on the screen; `where` is said if it does, and a walk through states goes on. What
 * frames show is seen for itself.
 */
export async function expectNoFault(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(TAGS).analyze();
  const faults = violations.flatMap(({ id, nodes }) => {
    const counted = nodes.filter(({ html }) => id !== 'target-size' || !BY_KEYS_ALONE.test(html));
    return counted.map(({ html }) => `${id}: ${html.slice(0, 160)}`);
  });
  expect.soft(faults, where).toEqual([]);
}
