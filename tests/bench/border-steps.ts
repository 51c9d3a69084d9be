import type { Page } from '@playwright/test';
import { costOf, FRAME_MS, meterOf, rowsOf, type Cost } from './main-thread.ts';
import type { Row } from './table.ts';

const WARM_UP = 4;
const WORST_SHOWN = 3;
const SMALL = { width: 1120, height: 480 };

/**
 * Steps over every change of borders of the world, month by month. `each` names every step with what its scripts took,
 * as a ratio to a frame.
 */
export async function measureBorderSteps(page: Page, site: string): Promise<{ rows: Row[]; each: string }> {
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
  const each = steps.map(({ when, cost }) => `${nameOf(when)} ${(cost.script / FRAME_MS).toFixed(1)}`);
  const rows = [
    { name: 'months in which borders change', value: String(steps.length) },
    ...rowsOf(counted.map(({ cost }) => cost)),
    ...worst.map(({ when, cost }) => ({
      name: `scripts, ${nameOf(when)}`,
      value: `${cost.script.toFixed(1)} ms`,
      ratio: cost.script / FRAME_MS,
      note: 'of a frame at 60 Hz'
    }))
  ];
  return { rows, each: each.join(', ') };
}

/** The month alone, of what the slider says. */
function nameOf(spoken: string): string {
  return spoken.split(',')[0] ?? spoken;
}
