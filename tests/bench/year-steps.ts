import type { CDPSession, Page } from '@playwright/test';
import { quantileOf, type Row } from './table.ts';

/** A frame at 60 Hz, in ms: what a step may take before the pointer is felt to lag. */
const FRAME_MS = 1000 / 60;

/** Moves the year through the whole atlas and reports what the main thread did for each step. */
export async function measureYearSteps(page: Page, site: string): Promise<Row[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${site}?year=1917&map=48,30,3`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  const tasks: number[] = [];
  for (let year = 1918; year <= 1991; year += 1) {
    const before = await readTaskMilliseconds(session);
    await stepTo(page, year);
    tasks.push((await readTaskMilliseconds(session)) - before);
  }
  const row = (name: string, share: number): Row => {
    const milliseconds = quantileOf(tasks, share);
    return {
      name,
      value: `${milliseconds.toFixed(1)} ms`,
      ratio: milliseconds / FRAME_MS,
      note: 'of a frame at 60 Hz'
    };
  };
  return [row('median', 0.5), row('95 of 100', 0.95), row('worst', 1)];
}

/** Two frames: one in which the state changes, one in which the map has drawn it. */
async function stepTo(page: Page, year: number): Promise<void> {
  await page.evaluate(async (value) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (slider === null) throw new Error('no slider');
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, year);
}

async function readTaskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
