import type { Page } from '@playwright/test';
import { costOf, meterOf, rowsOf, type Cost } from './main-thread.ts';
import type { Row } from './table.ts';

/** The first steps compile what the later ones use. */
const WARM_UP = 8;

/** Moves the year through the whole atlas, over Europe, and reports what each step costs. */
export async function measureYearSteps(page: Page, site: string): Promise<Row[]> {
  const meter = await meterOf(page);
  await page.goto(`${site}?year=1917&map=48,30,3`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const costs: Cost[] = [];
  for (let year = 1918; year <= 1991; year += 1) {
    costs.push(await costOf(page, meter, () => page.keyboard.press('ArrowRight')));
  }
  return rowsOf(costs.slice(WARM_UP));
}
