import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Download, Locator, Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import type { AtlasRecord } from '#lib/domain/record/record.ts';
import type { RecordDetails } from '#lib/domain/record/details.ts';
import type { CslItem } from '#lib/domain/source/csl-item.ts';
import { expect, test } from './support/test.ts';

const record = await readData<AtlasRecord>('record.en.json');
const details = await readData<RecordDetails>('details.en.json');
const { release } = record;

/** Opens a part of the dialog by its key and the name of its tab. */
async function open(page: Page, tab: string | RegExp): Promise<Locator> {
  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('tab', { name: tab }).click();
  return page.getByRole('dialog');
}

async function choose(within: Locator, name: string): Promise<void> {
  // The radio itself lies under its label.
  await within.getByText(name, { exact: true }).click();
  await expect(within.getByRole('radio', { name })).toBeChecked();
}

async function take(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download') as Promise<Download>, button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function readData<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(`static/data/${name}`, 'utf8')) as T;
}

/** Ids of the events whose titles the chronicle lists, in order of date. */
async function listShown(page: Page): Promise<string[]> {
  const titles = await page
    .getByRole('region', { name: /^Chronicle/ })
    .getByRole('listitem')
    .locator('.title')
    .allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  return record.events.filter(({ title }) => titles.includes(title)).map(({ id }) => id);
}

test.describe('a view is cited', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2026-12-01T09:00:00Z'));

  test('in Chicago style, with title, release, day of access and address, and copied', async ({
    atlas,
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open('?year=1943');
    const view = (await open(page, 'Citation')).getByRole('group', { name: 'Cite this view' });
    const citation = `“Paris–Moscow: An Atlas of France–Soviet Relations, 1917–1991: 1943.” Data release ${release.released} (${release.hash}). Accessed December 1, 2026. ${page.url()}.`;
    await expect(view.getByText(citation, { exact: true })).toBeVisible();
    await view.getByRole('button', { name: 'Copy' }).click();
    await expect(view.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  });

  test('as BibTeX, RIS and CSL-JSON of the same title and address', async ({ atlas, page }) => {
    await atlas.open('?year=1966&event=hotline-paris-moscow-1966');
    const title =
      'Paris–Moscow: An Atlas of France–Soviet Relations, 1917–1991: A direct line between the Élysée and the Kremlin, 1966';
    const view = (await open(page, 'Citation')).getByRole('group', { name: 'Cite this view' });
    const download = view.getByRole('button', { name: 'Download' });
    const stem = `paris-moscow-hotline-paris-moscow-1966_${release.released}`;

    await choose(view, 'BibTeX');
    const bibtex = await take(page, download);
    expect(bibtex.name).toBe(`${stem}.bib`);
    const [back] = plugins.input.chain(bibtex.text, { generateGraph: false }) as Partial<CslItem>[];
    expect([back?.title, back?.URL]).toEqual([title, page.url()]);
    await expect(view.getByText('@misc{paris-moscow-hotline-paris-moscow-1966')).toBeVisible();

    await choose(view, 'RIS');
    const ris = await take(page, download);
    expect(ris.name).toBe(`${stem}.ris`);
    expect(ris.text.split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - MAP', `TI  - ${title}`, 'Y2  - 2026/12/01/', `UR  - ${page.url()}`])
    );

    await choose(view, 'CSL-JSON');
    const csl = await take(page, download);
    expect(csl.name).toBe(`${stem}.json`);
    expect(JSON.parse(csl.text)).toEqual([
      expect.objectContaining({
        title,
        URL: page.url(),
        version: `${release.released} (${release.hash})`,
        accessed: { 'date-parts': [[2026, 12, 1]] }
      })
    ]);
  });

  test('in French and in Russian in their own words', async ({ page }) => {
    await page.goto('./fr?span=1944..1958');
    await expect(page.getByRole('list', { name: 'Sur la carte' })).toBeAttached();
    const french = await open(page, 'Citation');
    await expect(french.getByRole('heading', { name: 'Citer cette vue' })).toBeVisible();
    await expect(
      french.getByText(
        `«\u00a0Paris–Moscou\u00a0: atlas des relations franco-soviétiques, 1917–1991\u00a0: 1944–1958\u00a0». Version des données ${release.released} (${release.hash}). Consulté le 1 décembre 2026. ${page.url()}.`
      )
    ).toBeVisible();
    await page.goto('./ru?year=1966-06');
    await expect(page.getByRole('list', { name: 'На карте' })).toBeAttached();
    const russian = await open(page, 'Цитата');
    await expect(russian.getByRole('heading', { name: 'Сослаться на этот вид' })).toBeVisible();
    await expect(
      russian.getByText(
        `«Париж–Москва: атлас франко-советских отношений, 1917–1991: июнь 1966». Выпуск данных ${release.released} (${release.hash}). Дата обращения: 1\u00a0декабря 2026. ${page.url()}.`
      )
    ).toBeVisible();
  });
});

test('the sources of what is shown are those that its events cite, in the order of the bibliography', async ({
  atlas,
  page
}) => {
  await atlas.open('?year=1944');
  const shown = await listShown(page);
  const cited = new Set(shown.flatMap((id) => details.events[id]!.citations.map(({ source }) => source)));
  const expected = details.sources.filter(({ id }) => cited.has(id));
  const sources = (await open(page, 'Citation')).getByRole('region', { name: 'Sources of what is shown' });
  const items = sources.getByRole('listitem');
  await expect(items).toHaveCount(expected.length);
  const texts = await items.allTextContents();
  expect(texts.map((text, index) => text.trim().startsWith(expected[index]!.reference))).toEqual(
    expected.map(() => true)
  );

  const download = sources.getByRole('button', { name: 'Download' });
  const text = await take(page, download);
  expect(text.text.trim().split('\n')).toHaveLength(expected.length);
  await choose(sources, 'CSL-JSON');
  const csl = await take(page, download);
  expect(csl.name).toBe(`paris-moscow-sources_1944_${release.released}.json`);
  expect((JSON.parse(csl.text) as CslItem[]).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  await choose(sources, 'BibTeX');
  const bibtex = await take(page, download);
  expect(bibtex.text.match(/^@/gmu)).toHaveLength(expected.length);
  await choose(sources, 'RIS');
  const ris = await take(page, download);
  expect(ris.text.match(/^ER {2}- /gmu)).toHaveLength(expected.length);
});

test('a source is shown with what it is cited for', async ({ atlas, page }) => {
  await atlas.open('?year=1966&show=visit');
  const [id] = await listShown(page);
  const event = record.events.find((other) => other.id === id)!;
  const work = details.sources.find(
    (source) => source.id === details.events[event.id]!.citations[0]!.source
  )!;
  const item = (await open(page, 'Citation')).getByRole('listitem').filter({ hasText: work.reference });
  await expect(item).toContainText(event.title);
});

test('everything so far is listed at once', async ({ atlas, page }) => {
  await atlas.open('?year=1991&span=all');
  const cited = new Set(
    record.events.flatMap(({ id }) => details.events[id]!.citations.map(({ source }) => source))
  );
  const dialog = await open(page, 'Citation');
  await expect(dialog.getByText(`${cited.size} works for ${record.events.length} events`)).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(cited.size);
});

test.describe('the events shown are taken', () => {
  test('as GeoJSON: those of the chronicle, stamped', async ({ atlas, page }) => {
    await atlas.open('?year=1966');
    const shown = await listShown(page);
    const dialog = await open(page, 'Data');
    await expect(dialog.getByText(new RegExp(`^${shown.length} events, .* \\d+ kB\\.`))).toBeVisible();
    const { name, text } = await take(page, dialog.getByRole('button', { name: 'Download GeoJSON' }));
    expect(name).toBe(`paris-moscow_1966_${release.released}.geojson`);
    await expect(dialog.getByRole('status')).toHaveText(`Saved as ${name}`);
    const taken = JSON.parse(text) as FeatureCollection & Record<string, unknown>;
    expect(taken.features.map(({ id }) => id)).toEqual(shown);
    expect(taken['release']).toEqual({ date: release.released, hash: release.hash });
    expect(taken['licence']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(taken['address']).toBe(page.url());
  });

  test('as CSV: the same, and no more of other families', async ({ atlas, page }) => {
    await atlas.open('?span=1944..1958&show=visit,aid');
    const shown = await listShown(page);
    const dialog = await open(page, 'Data');
    await choose(dialog, 'CSV');
    const { name, text } = await take(page, dialog.getByRole('button', { name: 'Download CSV' }));
    expect(name).toBe(`paris-moscow_1944-1958_visit-aid_${release.released}.csv`);
    const { data, errors } = Papa.parse<{ id: string; title_ru: string }>(text, {
      header: true,
      skipEmptyLines: true
    });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(shown);
    expect(data[0]?.title_ru).toMatch(/[а-яё]/iu);
  });

  test('the borders of the day come with them', async ({ atlas, page }) => {
    await atlas.open('?year=1938');
    await atlas.isDrawn();
    const button = (await open(page, 'Data')).getByRole('button', { name: /borders of 31 December 1938/ });
    expect((await take(page, button)).name).toBe('borders-1938-12-31.geojson');
  });

  test('nothing shown is nothing to take, and said so', async ({ atlas, page }) => {
    await atlas.open('?year=1944&show=none');
    const dialog = await open(page, 'Data');
    await expect(dialog.getByText('Nothing is shown, so there is nothing to take.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Download GeoJSON' })).toBeDisabled();
    await dialog.getByRole('tab', { name: 'Citation' }).click();
    await expect(dialog.getByText('Nothing is shown, so there is nothing to cite.')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both parts are accessible in the ${colorScheme} theme`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme });
    await atlas.open('?year=1966');
    const dialog = await open(page, 'Citation');
    await choose(dialog.getByRole('group', { name: 'Cite this view' }), 'BibTeX');
    await expect(dialog.getByText('@misc{')).toBeVisible();
    const check = async () => (await new AxeBuilder({ page }).include('dialog section').analyze()).violations;
    expect(await check()).toEqual([]);
    await dialog.getByRole('tab', { name: 'Data' }).click();
    // Until the data is there its buttons are faint, as what cannot be pressed may be.
    await expect(dialog.getByRole('button', { name: 'Download GeoJSON' })).toBeEnabled();
    expect(await check()).toEqual([]);
  });
}

test.describe('without a connection', () => {
  // The browser itself says that a request failed.
  test.use({ quiet: async ({}, use) => use() });

  test('a part says so, and tries again', async ({ atlas, page }) => {
    await atlas.open('?year=1966');
    await page.route('**/data/export/events.geojson', (route) => route.abort());
    const dialog = await open(page, 'Data');
    await expect(dialog.getByRole('alert')).toContainText('The data could not be fetched.');
    await expect(dialog.getByRole('button', { name: 'Download GeoJSON' })).toBeDisabled();
    await page.unroute('**/data/export/events.geojson');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'Download GeoJSON' })).toBeEnabled();

    await page.route('**/data/export/sources.csl.json', (route) => route.abort());
    await dialog.getByRole('tab', { name: 'Citation' }).click();
    const sources = dialog.getByRole('region', { name: 'Sources of what is shown' });
    await choose(sources, 'RIS');
    await expect(sources.getByRole('alert')).toContainText('This form could not be made');
    await page.unroute('**/data/export/sources.csl.json');
    await sources.getByRole('button', { name: 'Try again' }).click();
    await expect(sources.getByRole('button', { name: 'Download' })).toBeEnabled();
  });
});

test('a page of text says how to cite it, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  for (const [path, heading, title] of [
    [
      'event/hotline-paris-moscow-1966',
      'Cite this page',
      'A direct line between the Élysée and the Kremlin ('
    ],
    ['fr/person/charles-de-gaulle', 'Citer cette page', 'Charles de Gaulle'],
    ['ru/place/baku', 'Сослаться на эту страницу', 'Баку'],
    [`era/${record.eras[0]!.id}`, 'Cite this page', record.eras[0]!.title]
  ] as const) {
    await page.goto(`./${path}`);
    const part = page.getByRole('region', { name: heading });
    await expect(part).toContainText(title);
    await expect(part).toContainText(release.hash);
    await expect(part).toContainText(`/${path}.`);
    await expect(part).not.toContainText(/Accessed|Consulté|обращения/u);
  }
  await context.close();
});
