import type { CDPSession, Page } from '@playwright/test';
import { quantileOf, type Row } from './table.ts';

/** A frame at 60 Hz, in ms: what a step may take before the pointer is felt to lag. */
export const FRAME_MS = 1000 / 60;

/** Milliseconds that scripts ran, and that the main thread was busy with anything. */
export interface Cost {
  readonly script: number;
  readonly task: number;
}

/** Reads what the main thread of a page has done so far. */
export async function meterOf(page: Page): Promise<() => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return () => readCost(session);
}

async function readCost(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { script: read('ScriptDuration'), task: read('TaskDuration') };
}

/** What one action costs, until the map has drawn it. */
export async function costOf(
  page: Page,
  meter: () => Promise<Cost>,
  act: () => Promise<void>
): Promise<Cost> {
  const before = await meter();
  await act();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  );
  const after = await meter();
  return { script: after.script - before.script, task: after.task - before.task };
}

/** Median, 95 of 100 and worst, each as a ratio to a frame. */
export function rowsOf(costs: readonly Cost[]): Row[] {
  const row = (name: string, numbers: readonly number[], share: number): Row => {
    const milliseconds = quantileOf(numbers, share);
    return {
      name,
      value: `${milliseconds.toFixed(1)} ms`,
      ratio: milliseconds / FRAME_MS,
      note: 'of a frame at 60 Hz'
    };
  };
  const scripts = costs.map(({ script }) => script);
  const tasks = costs.map(({ task }) => task);
  return [
    row('scripts, median', scripts, 0.5),
    row('scripts, 95 of 100', scripts, 0.95),
    row('scripts, worst', scripts, 1),
    row('all of the main thread, median', tasks, 0.5),
    row('all of the main thread, 95 of 100', tasks, 0.95)
  ];
}
