import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPdf, type ReadPdf } from '#tests/support/read-pdf.ts';
import { expect, test } from './support/test.ts';

/** Opens the handout of a lecture and waits until its maps are there. */
async function open(page: Page, path = './lecture/empires-end/handout'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('article').first().getByRole('img').first()).toBeVisible();
}

async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByText(name, { exact: true }).click();
}

async function save(page: Page, button = 'Save as PDF'): Promise<{ name: string; pdf: ReadPdf }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), pdf: await readPdf(await readFile(await file.path())) };
}

test('the lectures lead to their handouts, where each scene stands with its map and words', async ({
  page
}) => {
  await page.goto('./lectures');
  await page.getByRole('link', { name: /^Handout and worksheet ?: Empire’s end/ }).click();
  const scene = page.getByRole('article', { name: 'From ally to suspect' });
  await expect(scene.getByRole('img', { name: 'Map: 1943–1946' })).toHaveAccessibleDescription(/Algiers/);
  await expect(scene.getByRole('listitem').filter({ hasText: '26 August 1943' })).toBeVisible();
  await expect(scene.getByRole('link', { name: 'history.state.gov' }).first()).toHaveAttribute(
    'href',
    /^https:/
  );
  await expect(page.getByRole('article')).toHaveCount(15);
});

test('a handout is saved as a tagged PDF with live links', async ({ page, baseURL }) => {
  await open(page);
  await choose(page, 'A4');
  const { name, pdf } = await save(page);
  expect(name).toBe('empires-end-handout-en-a4.pdf');
  await expect(page.getByRole('status')).toContainText(`Saved as ${name}`);
  expect(pdf).toMatchObject({ isTagged: true, language: 'en' });
  expect(pdf.title).toMatch(/^Empire’s end: .* — Handout: 15 scenes/);
  expect(pdf.size.map(Math.round)).toEqual([595, 842]);
  expect(pdf.outline).toHaveLength(16);
  const origin = new URL(baseURL!).origin;
  expect(pdf.links).toContain(`${origin}/lecture/empires-end`);
  expect(pdf.links.filter((link) => link.startsWith(`${origin}/?`)).length).toBeGreaterThanOrEqual(15);
  expect(pdf.pictures.filter((alt) => alt.startsWith('Map: '))).toHaveLength(15);
  expect(pdf.pages.join(' ')).toContain('keep three words in mind');
});

test('a worksheet on US Letter keeps the answers, and the key has them', async ({ page }) => {
  await open(page);
  await choose(page, 'US Letter', 'Student worksheet');
  await expect(page.getByRole('article')).toHaveCount(13);
  await expect(page.getByRole('article').first()).not.toContainText('Bizerte');
  const sheet = await save(page);
  expect(sheet.pdf.size.map(Math.round)).toEqual([612, 792]);
  expect(JSON.stringify(sheet.pdf)).not.toContain('Bizerte');
  await choose(page, 'Answer key');
  await expect(page.getByRole('article').first()).toContainText('Bizerte');
  const key = await save(page);
  expect(key.name).toBe('empires-end-key-en-letter.pdf');
  expect(key.pdf.pages.join(' ')).toContain('Bizerte');
});

test('in Russian the words and the file are Russian', async ({ page }) => {
  await open(page, './ru/lecture/empires-end/handout');
  const { pdf } = await save(page, 'Сохранить в PDF');
  expect(pdf.language).toBe('ru');
  expect(pdf.pages.join(' ')).toContain('Источники');
  expect(pdf.pages.join(' ')).toContain('Бизерта');
});

test('a typeface that is none is said, and the page stays', async ({ page }) => {
  await page.route('**/*.woff', (route) => route.fulfill({ body: 'something else' }));
  await open(page);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('alert')).toContainText('The PDF could not be made');
  await page.unroute('**/*.woff');
  expect((await save(page)).pdf.isTagged).toBe(true);
});

test('the page is without fault for whoever hears it, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }
});
