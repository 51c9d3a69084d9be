import { readFile, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PALETTES } from '#lib/domain/look/palette.ts';
import { inventFlows } from '../support/invent-flows.ts';
import { packInvented, partOf } from '../support/packed-table.ts';
import { countInk, pixelsOf } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

const ARCS = 30_000;
const ROWS = [...inventFlows(ARCS, 200)].join('');
/** Lines as an editor numbers them. */
const TABLE = `${ROWS}Nowhere,,,Paris,48.86,2.35,1960-01-01,aid,1,no coordinates\nA,1,1,B,2,2,31/02/1960,aid,1,no such day\n`;
const countIn = (year: number) =>
  ROWS.split('\n')
    .filter((row) => row.includes(`,${year}-`))
    .length.toLocaleString('en');

async function openTable(page: Page): Promise<void> {
  await page.goto('./dossiers');
  await page
    .getByLabel('Open a file…')
    .setInputFiles({ name: 'grain.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await expect(page.getByText('It is a long table')).toBeVisible();
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await expect(page.getByRole('link', { name: 'Show it in the atlas' })).toBeVisible({ timeout: 60_000 });
}

/** Of the map, what no panel covers. */
const BETWEEN_PANELS = { x: 420, y: 120, width: 900, height: 420 };

const flows = (page: Page) => page.getByRole('region', { name: /^Flows/ });
const shelf = (page: Page) => page.getByRole('region', { name: 'Your long tables' });

test('a table longer than events can be shown is drawn as bundles, counted whole, and read row by row', async ({
  page,
  atlas
}) => {
  test.slow();
  await openTable(page);
  await expect(page.getByText(`${ARCS} of ${ARCS + 2} rows used.`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: `Line ${ARCS + 2}:` })).toContainText('Nowhere');
  await expect(page.getByRole('listitem').filter({ hasText: `Line ${ARCS + 3}:` })).toContainText(
    '31/02/1960'
  );

  await page.getByRole('link', { name: 'Show it in the atlas' }).click();
  await expect(flows(page)).toContainText(/in [\d,]+ bundles/, { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('grain');
  await expect(flows(page)).toContainText(`${countIn(1991)} arcs`);

  await atlas.year.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(flows(page)).toContainText(`${countIn(1990)} arcs`);
  await expect(
    page.getByText(new RegExp(`^1990: ${countIn(1990)} arcs; most .+ → |^1990: .+ arcs; most`))
  ).toBeAttached();

  await expect(async () => {
    const seen = await page.screenshot({ clip: BETWEEN_PANELS });
    expect(countInk(await pixelsOf(page, seen), PALETTES.light.families.visit, 60)).toBeGreaterThan(100);
  }, 'bundles are drawn on the map, which has no theatres to be switched off').toPass({ timeout: 40_000 });

  // By the number of arcs, each bundle has as many rows as it says.
  await page.getByRole('combobox', { name: 'Width' }).selectOption('number of arcs');
  const heaviest = flows(page).getByRole('listitem').first();
  const weight = /([\d,]+)$/.exec((await heaviest.innerText()).trim())?.[1];
  await heaviest.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.detail).toContainText(new RegExp(`^[\\s\\S]*\\b${weight} arcs?[;.]`));
  await expect(atlas.detail).toContainText('consignment');
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toHaveCount(0);

  const bundles = async () =>
    Number(/in ([\d,]+) bundles/.exec(await flows(page).innerText())?.[1]?.replace(',', ''));
  const before = await bundles();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(bundles, { timeout: 30_000 }).not.toBe(before);
  await expect(flows(page)).toContainText(`${countIn(1990)} arcs`);
  await atlas.expectAddress(/year=1990.*id=own-/);

  // A month holds few: each is drawn between its own places.
  await expect(flows(page).getByRole('button', { name: /\+\d+/ })).not.toHaveCount(0);
  await page.getByRole('combobox', { name: 'Steps' }).selectOption('months');
  await expect(flows(page).getByRole('button', { name: /\+\d+/ })).toHaveCount(0);
  await expect(flows(page).getByRole('button', { name: /^\S+ Place \d+ → Place \d+/ })).not.toHaveCount(0);
});

test('a long table is kept, saved as a file, removed and put back', async ({ page }) => {
  await openTable(page);
  await page.reload();
  const title = shelf(page).getByRole('link', { name: 'grain' });
  await expect(title).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    shelf(page)
      .getByRole('button', { name: /^Save as a file/ })
      .click()
  ]);
  expect(download.suggestedFilename()).toBe('grain.csv');
  expect(await readFile(await download.path(), 'utf8')).toBe(TABLE);
  await shelf(page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(title).toHaveCount(0);
  await shelf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(title).toBeVisible();
});

test('an address of a long table that is not there says so', async ({ page }) => {
  await page.goto('./flows?id=own-0123456789abcdef');
  await expect(page.getByText('There is no such table in this browser')).toBeVisible();
  await page.getByRole('link', { name: 'All dossiers' }).click();
  await expect(page.getByRole('heading', { name: 'Open a dossier' })).toBeVisible();
});

test('a packed table on the server of the site is read in parts, as far as the year and the map need', async ({
  page,
  context,
  atlas
}) => {
  const { folder, files } = await packInvented(60_000, 200);
  let sent = 0;
  await context.route('**/tables/grain/*.parquet', (route) => {
    const file = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    if (file === undefined) return route.fulfill({ status: 404 });
    if (route.request().method() === 'HEAD')
      return route.fulfill({ status: 200, headers: { 'content-length': String(file.length) } });
    const { part, isPart } = partOf(file, route.request().headers().range);
    sent += part.length;
    return route.fulfill({ status: isPart ? 206 : 200, body: part });
  });
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  await page.goto('./flows?data=tables/grain/&year=1950&map=40,20,1.5');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('grain');
  await expect(flows(page)).toContainText(/in [\d,]+ bundles/, { timeout: 60_000 });
  await expect(flows(page).getByRole('listitem').first()).toBeVisible();
  const opened = sent;
  expect(opened).toBeLessThan(size / 4);
  await atlas.year.focus();
  // Far enough to be in another part of the file.
  await page.keyboard.press('End');
  await expect(flows(page)).toContainText('1991');
  await expect(flows(page).getByRole('listitem').first()).toBeVisible();
  await expect.poll(() => sent).toBeGreaterThan(opened);
  expect(sent - opened).toBeLessThan(size / 20);
  await rm(folder, { recursive: true });
});

test('an address of a packed table elsewhere, or of none, says so', async ({ page }) => {
  await page.goto('./flows?data=https://example.org/grain/');
  await expect(page.getByText('The link names a table on example.org.')).toBeVisible();
});
