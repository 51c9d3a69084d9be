import type { Page } from '@playwright/test';
import { costOf, FRAME_MS, meterOf, rowsOf, type Cost } from './main-thread.ts';
import type { Row } from './table.ts';

const WARM_UP = 4;
const WORST_SHOWN = 3;
const SMALL = { width: 1120, height: 480 };

/** Steps over every change of borders of the world, month by month, and reports what each costs. */
export async function measureBorderSteps(page: Page, site: string): Promise<Row[]> {
  const meter = await meterOf(page);
  // What is measured is the work of scripts; a small map is drawn sooner where pixels are drawn in software.
  await page.setViewportSize(SMALL);
  await page.goto(`${site}?year=1917-11&map=20,10,1`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const next = page.getByRole('button', { name: 'Next change of borders in view' });
  const steps: { when: string; cost: Cost }[] = [];
  while (await next.isEnabled()) {
    const cost = await costOf(page, meter, () => page.keyboard.press(']'));
    steps.push({ when: await page.getByRole('slider').getAttribute('aria-valuetext').then(String), cost });
  }
  const counted = steps.slice(WARM_UP);
  const worst = counted.toSorted((a, b) => b.cost.script - a.cost.script).slice(0, WORST_SHOWN);
  return [
    { name: 'months in which borders change', value: String(steps.length) },
    ...rowsOf(counted.map(({ cost }) => cost)),
    ...worst.map(({ when, cost }) => ({
      name: `scripts, ${when.split(',')[0]}`,
      value: `${cost.script.toFixed(1)} ms`,
      ratio: cost.script / FRAME_MS,
      note: 'of a frame at 60 Hz'
    }))
  ];
}
