import { expect, test } from './support/test.ts';

test('everything in an address survives a reload', async ({ atlas, page }) => {
  const address =
    '?year=1966&span=trail&show=visit,rupture&hide=vietnam&event=nato-withdrawal-1966&map=48.2,12.5,3.2&globe=1&theme=dark';
  await atlas.open(address);
  await atlas.isDrawn();
  for (const visit of ['first', 'reloaded']) {
    await atlas.expectYear(1966);
    await expect(page.getByRole('combobox', { name: 'Show' }), visit).toHaveValue('trail');
    await expect(page.getByRole('checkbox', { name: /^Aid/ })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Vietnam/ })).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.detail).toBeVisible();
    expect(atlas.search()).toBe(address);
    await page.reload();
    await atlas.isDrawn();
  }
});

test('only what differs from the default is written', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('ArrowRight');
  await atlas.expectAddress('?year=1945');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => atlas.search()).toBe('');
});

test('keys of others are kept', async ({ atlas, page }) => {
  await atlas.open('?utm_source=lecture&year=1950');
  await page.keyboard.press('ArrowRight');
  await atlas.expectAddress('?year=1951&utm_source=lecture');
});

test('a drag writes the address once, not at every step', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => {
    const counter = window as unknown as { writes: number };
    counter.writes = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...values) => {
      counter.writes += 1;
      replace(...values);
    };
  });
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
  await atlas.expectAddress('?year=1956');
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThanOrEqual(3);
});

const BROKEN: [search: string, named: string][] = [
  ['?event=no-such-event&year=1950', 'event=no-such-event'],
  ['?year=1815&span=trail', 'year=1815'],
  ['?year=abc', 'year=abc'],
  ['?map=somewhere&year=1950', 'map=somewhere'],
  ['?show=visits', 'show=visits'],
  ['?span=1960..1950', 'span=1960..1950'],
  ['?globe=maybe', 'globe=maybe'],
  ['?place=atlantis', 'place=atlantis']
];

for (const [search, named] of BROKEN) {
  test(`${search} names what it ignores and keeps the rest`, async ({ atlas, page }) => {
    await atlas.open(search);
    const notice = page.getByRole('status').filter({ hasText: named });
    await expect(notice).toBeVisible();
    await atlas.expectYear(search.includes('year=1950') ? 1950 : 1944);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });
}

test('nothing of an address becomes markup', async ({ atlas, page }) => {
  await atlas.open('?event=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&year=%3Cb%3E');
  await expect(page.getByRole('status').filter({ hasText: '<img src=x' })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('the language changes and the state stays', async ({ atlas, page }) => {
  await atlas.open('?year=1966&span=trail');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.getByRole('slider', { name: 'Год' })).toHaveValue('1966');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('combobox', { name: 'Показывать' })).toHaveValue('trail');
});
