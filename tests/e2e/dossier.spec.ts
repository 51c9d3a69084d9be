import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const TABLE = [
  'title;date;from;to;type',
  'Treaty of friendship;11/11/1927;Paris;Prague;treaty',
  '<img src=x onerror=alert(1)>;1956;Prague;Paris;visit',
  'Lost;1960;Atlantis;Paris;visit',
  'Never;31/02/1960;Paris;Prague;visit'
].join('\n');

async function openTable(page: Page, text: string, name = 'trade.csv'): Promise<void> {
  await page.goto('./dossiers');
  await page
    .getByLabel('Open a file…')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Use these columns' }).click();
}

async function openExample(page: Page): Promise<void> {
  await page.goto('./dossiers');
  await page.getByRole('button', { name: 'Open France–Yugoslavia' }).click();
  await page.getByRole('link', { name: 'Show it in the atlas' }).click();
}

const shelf = (page: Page) => page.getByRole('region', { name: 'Your dossiers' });

test('a table is opened by its columns; what cannot be used is told by line; it is shown as text, and kept', async ({
  page,
  atlas
}) => {
  await page.goto('./dossiers');
  await page
    .getByLabel('Open a file…')
    .setInputFiles({ name: 'trade.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await expect(page.getByRole('combobox', { name: 'from' })).toHaveValue('from');
  await page.getByRole('combobox', { name: 'type' }).selectOption('not used');
  await page.getByRole('combobox', { name: 'type' }).selectOption('category');
  await page.getByRole('textbox', { name: 'Title of the dossier' }).fill('Trade with Prague');
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await expect(page.getByText('2 of 4 rows used.')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Line 4: the atlas does not know this place' })
  ).toContainText('Atlantis');
  await expect(page.getByRole('listitem').filter({ hasText: 'Line 5: there is no such day' })).toContainText(
    '31/02/1960'
  );

  await page.getByRole('link', { name: 'Show it in the atlas' }).click();
  await atlas.isInForce();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trade with Prague');
  await expect(atlas.chronicle).toContainText('<img src=x onerror=alert(1)>');
  await atlas.event('Treaty of friendship').click();
  await expect(atlas.detail).toContainText('11 November 1927');
  await expect(page.getByRole('link', { name: 'A page to read and print' })).toHaveCount(0);
  await atlas.expectAddress(/event=treaty-of-friendship.*id=own-/);

  await page.reload();
  await atlas.isInForce();
  await expect(atlas.detail).toContainText('Treaty of friendship');
  await page.getByRole('link', { name: 'Index' }).click();
  await expect(shelf(page).getByRole('link', { name: 'Trade with Prague' })).toBeVisible();
});

test('a dossier is saved as a file, removed, put back, and opened from its file', async ({ page }) => {
  await openTable(page, TABLE);
  const title = shelf(page).getByRole('link', { name: 'trade' });
  await expect(title).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    shelf(page)
      .getByRole('button', { name: /^Save as a file.*trade/ })
      .click()
  ]);
  expect(download.suggestedFilename()).toBe('trade.atlas-dossier.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'atlas-dossier', version: 2 });

  await shelf(page)
    .getByRole('button', { name: /^Remove.*trade/ })
    .click();
  await expect(title).toHaveCount(0);
  await shelf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveCount(1);

  await page.getByRole('textbox', { name: 'Or paste its text here' }).fill(text);
  await page.getByRole('button', { name: 'Open what is pasted' }).click();
  await expect(page.getByText('2 of 2 rows used.')).toBeVisible();
  await expect(title).toHaveCount(2);
});

test('France–Yugoslavia opens as any file does, with its own title, chapters and search, in every language', async ({
  page,
  atlas
}) => {
  await page.goto('./fr/dossiers');
  await page.getByRole('button', { name: 'Ouvrir France–Yougoslavie' }).click();
  await page.getByRole('link', { name: 'Le montrer dans l’atlas' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('France–Yougoslavie');
  await page.getByRole('link', { name: 'English' }).click();
  await atlas.isInForce();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('France–Yugoslavia');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1920–1991');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('tito');
  const found = page.getByRole('dialog', { name: 'Search' }).getByRole('option');
  await expect(found.first()).toBeVisible();
  // Nothing of the atlas's own record is found in a dossier.
  await page.getByRole('combobox', { name: 'Search' }).fill('yalta');
  await expect(found).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toContainText('needs the file too');
  await expect(page.getByRole('tab', { name: 'Embed' })).toHaveCount(0);
});

test('the theatres of a dossier are its own: they sort its events out, in the legend and in the address', async ({
  page,
  atlas
}) => {
  await openExample(page);
  await atlas.isInForce();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('Algeria and Tunisia');
  await expect(legend).not.toContainText('Poland');
  await expect(atlas.event(/French navy seizes/)).toHaveCount(1);
  await expect(atlas.chronicle).toContainText('state visit to Paris');
  for (const name of ['Algeria and Tunisia', 'Yugoslavia', 'France'])
    await legend.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck({ force: true });
  await atlas.expectAddress(/hide=france,maghreb,yugoslavia/);
  await expect(atlas.chronicle).not.toContainText('state visit to Paris');
  await page.reload();
  await expect(legend.getByRole('checkbox', { name: /^France/ })).not.toBeChecked();
  await legend.getByRole('button', { name: 'Show everything' }).click();
  await legend.getByRole('button', { name: /Algeria and Tunisia/ }).click();
  await expect(atlas.detail).toContainText('2 events');
});

test('a picture of a dossier is offered as one of the atlas is, under the name of the dossier', async ({
  page,
  atlas
}) => {
  await openExample(page);
  await atlas.isDrawn();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /SVG/ }).click()
  ]);
  expect(svg.suggestedFilename()).toBe('france-yugoslavia-1917-1991.svg');
  const drawn = await readFile(await svg.path(), 'utf8');
  expect(drawn).toContain('To open this dossier in the atlas, ask for its file.');
  expect(drawn).toContain('France–Yugoslavia');
  expect(drawn).not.toContain('class="qr"');
  await expect(page.getByRole('img', { name: /^Map\./ })).toBeVisible();
});

test('a colour that nobody sees is told by its path, and so is a land that there is not', async ({
  page
}) => {
  const file = JSON.parse(
    await readFile('static/data/dossiers/france-yugoslavia.atlas-dossier.json', 'utf8')
  );
  file.dossier.families = { visit: { light: '#ffee00', dark: '#ffee00' } };
  file.dossier.theatres[0].lands.push('atlantis');
  await page.goto('./dossiers');
  await page.getByLabel('Open a file…').setInputFiles({
    name: 'bright.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file))
  });
  await expect(page.getByRole('listitem').filter({ hasText: 'families.visit.light' })).toContainText(
    'contrast below 3 : 1'
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'theatres[0].lands[3]' })).toContainText(
    'atlantis'
  );
});

test('a file is dropped anywhere on the page, and a table is pasted as a spreadsheet copies it', async ({
  page
}) => {
  await page.goto('./dossiers');
  await expect(page.getByLabel('Open a file…')).toBeAttached();
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return transfer;
  }, TABLE);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('Drop the file to open it')).toBeVisible();
  await heading.dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the dossier' })).toHaveValue('dropped');
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await expect(shelf(page).getByRole('link', { name: 'dropped' })).toBeVisible();

  const paste = page.getByRole('textbox', { name: 'Or paste its text here' });
  await paste.focus();
  await page.evaluate((text) => document.execCommand('insertText', false, text), TABLE.replaceAll(';', '\t'));
  await page.getByRole('button', { name: 'Open what is pasted' }).click();
  await page.getByRole('button', { name: 'Use these columns' }).click();
  await expect(shelf(page).getByRole('link', { name: 'Pasted table' })).toBeVisible();
});

test('a link may name a file of this site, and the reader is asked first; another site’s is refused', async ({
  page
}) => {
  await page.goto('./dossiers?data=data/dossiers/france-yugoslavia.atlas-dossier.json');
  await expect(page.getByRole('alert')).toContainText('asks to fetch');
  await page.getByRole('button', { name: 'Fetch and open it' }).click();
  await expect(page.getByRole('link', { name: 'Show it in the atlas' })).toBeVisible();
  await page.goto('./dossiers?data=https://elsewhere.example/a.csv');
  await expect(page.getByRole('alert')).toContainText('elsewhere.example');
  await expect(page.getByRole('button', { name: 'Fetch and open it' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'https://elsewhere.example/a.csv' })).toBeVisible();
  await page.goto('./dossiers?data=javascript:alert(1)');
  await expect(page.getByRole('button', { name: 'Open France–Yugoslavia' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a file that is none says why, and a dossier that is not kept here says what to do', async ({
  page
}) => {
  await page.goto('./dossiers');
  await page.getByLabel('Open a file…').setInputFiles({
    name: 'x.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 [Content_Types].xml')
  });
  await expect(page.getByRole('alert')).toContainText('save it there as CSV');
  await page.goto('./dossier?id=own-nothing');
  await expect(page.getByRole('status')).toContainText('no such dossier in this browser');
});
