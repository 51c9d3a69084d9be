import type { Page } from '@playwright/test';
import { medianOf, type Row } from './table.ts';

const VISITS = 3;

interface Visit {
  readonly text: number;
  readonly ground: number;
  readonly engine: number;
  readonly frame: number;
}

/** Opens the atlas several times and reports when its parts stood, in ms and as shares of the whole. */
export async function measureFirstFrame(page: Page, site: string): Promise<Row[]> {
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    await page.goto(site);
    visits.push(await readVisit(page));
  }
  const median = (part: keyof Visit) => medianOf(visits.map((visit) => visit[part]));
  const whole = median('frame');
  const row = (name: string, part: keyof Visit): Row => ({
    name,
    value: `${median(part).toFixed(0)} ms`,
    ratio: median(part) / whole,
    note: 'of the time to the first map frame'
  });
  return [
    row('text painted', 'text'),
    row('engine fetched', 'engine'),
    row('ground and borders fetched', 'ground'),
    row('first map frame with arcs', 'frame')
  ];
}

async function readVisit(page: Page): Promise<Visit> {
  const frame = await page.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('atlas:drawn');
    return mark === undefined ? null : mark.startTime;
  });
  const { text, resources } = await page.evaluate(() => ({
    text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    resources: performance
      .getEntriesByType('resource')
      .map((entry) => ({ url: entry.name, end: (entry as PerformanceResourceTiming).responseEnd }))
  }));
  const lastOf = (pattern: RegExp) =>
    Math.max(0, ...resources.filter(({ url }) => pattern.test(url)).map(({ end }) => end));
  return {
    text,
    ground: lastOf(/\.topojson$/),
    engine: lastOf(/immutable\/chunks\/.*\.js$/),
    frame: (await frame.jsonValue()) ?? Number.NaN
  };
}
