import type { Page } from '@playwright/test';
import { expectNoFault } from './support/axe.ts';
import { openByKey } from './support/keyboard.ts';
import { openShare } from './support/sharing.ts';
import { expect, test } from './support/test.ts';
import { takeWebglAway } from './support/without-webgl.ts';

/** More rows that cannot be used than the list of them has room for. */
const TABLE = [
  'title;date;from;to;type',
  'Treaty of friendship;11/11/1927;Paris;Prague;treaty',
  ...Array.from({ length: 70 }, (_, row) => `Lost ${row};1960;Atlantis;Paris;visit`)
].join('\n');

const VARIANTS = [
  { name: 'on a desk', use: {}, hasWebgl: true },
  { name: 'in dark colours', use: { colorScheme: 'dark' as const }, hasWebgl: false },
  {
    name: 'on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    hasWebgl: false
  }
];

/** Says what is on the screen, and sees whether it has a fault. */
const look = (page: Page, state: string) => test.step(state, () => expectNoFault(page, state));

for (const { name, use, hasWebgl } of VARIANTS) {
  test.describe(`dossiers ${name}`, () => {
    test.use(use);

    test('the page on which they are opened has in no state a fault that axe can see', async ({ page }) => {
      await page.goto('./dossiers');
      const file = page.getByLabel('Open a file…');
      await expect(file).toBeAttached();
      await look(page, 'as it opens');
      await file.setInputFiles({ name: 'trade.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
      await expect(page.getByRole('combobox', { name: 'from' })).toBeVisible();
      await look(page, 'with the columns of a table');
      await page.getByRole('button', { name: 'Use these columns' }).click();
      await expect(page.getByText('1 of 71 rows used.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Your dossiers' }).getByRole('link')).toHaveText([
        'trade'
      ]);
      await look(page, 'with problems by line, and a dossier that is kept');
      await page.getByRole('button', { name: /^Remove.*trade/ }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await look(page, 'with one that can be put back');
      await page.getByRole('textbox', { name: 'Or paste its text here' }).fill('{"format": "atlas-dossier"');
      await page.getByRole('button', { name: 'Open what is pasted' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, 'with a file that is none');
    });

    test('the atlas of one has in no state a fault that axe can see', async ({ page, atlas }) => {
      if (!hasWebgl) await takeWebglAway(page);
      await page.goto('./dossiers?data=data/dossiers/france-yugoslavia.atlas-dossier.json');
      await page.getByRole('button', { name: 'Fetch and open it' }).click();
      await page.getByRole('link', { name: 'Show it in the atlas' }).click();
      await atlas.isDrawn();
      await look(page, 'as it opens');
      await atlas.chronicle.getByRole('listitem').getByRole('button').first().click();
      await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeVisible();
      await look(page, 'with an event');
      await openByKey(page, '/', 'Search');
      await page.getByRole('combobox', { name: 'Search' }).fill('tito');
      await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('option').first()).toBeVisible();
      await look(page, 'with the search open');
      await page.keyboard.press('Escape');
      await openShare(page, 'Link');
      await look(page, 'with the share dialog');
    });
  });
}

test('a dossier that is not kept here has no fault that axe can see', async ({ page }) => {
  await page.goto('./dossier?id=own-nothing');
  await expect(page.getByText('no such dossier in this browser')).toBeVisible();
  await expectNoFault(page, 'a dossier that is not kept here');
});
