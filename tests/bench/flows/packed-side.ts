import { rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { packInvented, partOf } from '#tests/support/packed-table.ts';
import type { Row } from '../table.ts';

const PATIENCE_MS = 120_000;

/** Bytes that a reader fetches of a packed table, as ratios to all of it. */
export async function measurePacked(browser: Browser, site: string, count: number): Promise<Row[]> {
  const { folder, files } = await packInvented(count, 2000);
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block'
  });
  let sent = 0;
  await context.route('**/tables/packed/*.parquet', (route) => {
    const file = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')!;
    if (route.request().method() === 'HEAD')
      return route.fulfill({ status: 200, headers: { 'content-length': String(file.length) } });
    const { part, isPart } = partOf(file, route.request().headers().range);
    sent += part.length;
    return route.fulfill({ status: isPart ? 206 : 200, body: part });
  });
  const fetched = async (query: string): Promise<number> => {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    sent = 0;
    await page.goto(`${site}flows?data=tables/packed/&${query}`);
    await page
      .getByRole('region', { name: /^Flows/ })
      .getByRole('listitem')
      .first()
      .waitFor();
    await page.close();
    return sent;
  };
  const row = (name: string, bytes: number): Row => ({
    name,
    value: `${(bytes / 1e6).toFixed(2)} MB`,
    ratio: bytes / size,
    note: `of the ${(size / 1e6).toFixed(0)} MB that ${count.toLocaleString('en')} arcs take when packed`
  });
  const rows = [
    row('opened at a year of the world', await fetched('year=1950&map=40,20,1.5')),
    row('opened at all years of the world', await fetched('year=1991&span=all&map=40,20,1.5')),
    row('opened at a month of Europe', await fetched('year=1950-03&map=50,15,5')),
    row('opened at a year around Moscow', await fetched('year=1950&map=55.75,37.6,7'))
  ];
  await context.close();
  rmSync(folder, { recursive: true });
  return rows;
}
