import { expect, test } from './support/test.ts';

test.describe('opening', () => {
  test('starts in 1944 with its events in words, and says what can be done', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.expectYear(1944);
    await expect(atlas.event(/De Gaulle/).first()).toBeVisible();
    await expect(page.getByText(/Drag the year/)).toBeVisible();
    await page.getByRole('button', { name: 'Play the story' }).click();
    await atlas.expectYear(1917);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('has its text before any script has run', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}`);
    await expect(page.getByRole('heading', { name: /Chronicle\s*1944/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /De Gaulle/ }).first()).toBeVisible();
    await context.close();
  });
});

test.describe('time', () => {
  test('arrows move a year, the page keys ten, Home and End to the ends', async ({ atlas, page }) => {
    await atlas.open('?year=1944');
    await atlas.year.focus();
    for (const [key, year] of [
      ['ArrowRight', 1945],
      ['ArrowLeft', 1944],
      ['PageUp', 1954],
      ['PageDown', 1944],
      ['Home', 1917],
      ['End', 1991]
    ] as const) {
      await page.keyboard.press(key);
      await atlas.expectYear(year);
    }
    await page.keyboard.press('ArrowRight');
    await atlas.expectYear(1991);
  });

  test('the same keys work wherever no field needs them', async ({ atlas, page }) => {
    await atlas.open('?year=1944');
    await page.keyboard.press('ArrowRight');
    await atlas.expectYear(1945);
    await page.keyboard.press('PageUp');
    await atlas.expectYear(1955);
  });

  test('the slider speaks the year and how much it holds', async ({ atlas }) => {
    await atlas.open('?year=1960');
    await expect(atlas.year).toHaveAttribute('aria-valuetext', /^1960, \d+ events$/);
    await expect(atlas.year).toHaveAttribute('min', '1917');
    await expect(atlas.year).toHaveAttribute('max', '1991');
  });

  test('a year can be typed; what is none is said and changes nothing', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.yearField.fill('1966');
    await atlas.yearField.press('Enter');
    await atlas.expectYear(1966);
    await atlas.yearField.fill('1815');
    await atlas.yearField.press('Enter');
    await expect(page.getByRole('alert')).toContainText('1815');
    await atlas.expectYear(1966);
    await expect(atlas.yearField).toHaveValue('1966');
  });

  test('dragging the slider moves the year', async ({ atlas, page }) => {
    await atlas.open('?year=1944');
    const box = await atlas.year.boundingBox();
    if (box === null) throw new Error('no slider');
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 6 });
    await page.mouse.up();
    await atlas.expectYear(1984);
  });

  test('months can be stepped through', async ({ atlas, page }) => {
    await atlas.open('?year=1966');
    await page.getByRole('combobox', { name: 'Steps' }).selectOption('months');
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Month' }).focus();
    await page.keyboard.press('ArrowRight');
    await atlas.expectAddress(/year=1966-02/);
    await expect(page.getByRole('heading', { name: /February 1966/ })).toBeVisible();
  });

  test('steps from event to event', async ({ atlas, page }) => {
    await atlas.open('?year=1932');
    await page.getByRole('button', { name: 'Next event', exact: true }).click();
    await expect(atlas.detail).toBeVisible();
    const first = await atlas.detail.getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press('.');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
    await page.keyboard.press(',');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(first ?? '');
  });

  test('plays to the end and stops there', async ({ atlas, page }) => {
    await page.clock.install();
    await atlas.open('?year=1989');
    await page.keyboard.press('Space');
    await page.clock.runFor(5000);
    await atlas.expectYear(1991);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('plays round and round if asked', async ({ atlas, page }) => {
    await page.clock.install();
    await atlas.open('?year=1990');
    await page.getByRole('button', { name: 'Repeat from the beginning' }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.clock.runFor(2600);
    // The clock runs on while a slow machine draws: from 1917 it may have gone a little further.
    await expect.poll(async () => Number(await atlas.year.inputValue())).toBeLessThan(1985);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  test('never plays in a hidden tab', async ({ atlas, page }) => {
    await page.clock.install();
    await atlas.open('?year=1950');
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await page.keyboard.press('Space');
    await page.clock.runFor(10_000);
    await atlas.expectYear(1950);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await atlas.expectYear(1951);
  });
});

test.describe('spans', () => {
  test('a trail keeps what went before, and says so', async ({ atlas, page }) => {
    await atlas.open('?year=1946');
    await expect(atlas.event(/Yalta/)).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('trail');
    await expect(page.getByRole('heading', { name: 'Before, fading on the map' })).toBeVisible();
    await expect(atlas.event(/Yalta/)).toHaveCount(1);
    await atlas.expectAddress(/span=trail/);
  });

  test('a range shows all its years alike and is an address', async ({ atlas, page }) => {
    await atlas.open('?span=1944..1958');
    await atlas.expectYear(1958);
    await expect(page.getByRole('heading', { name: /1944–1958/ })).toBeVisible();
    await expect(atlas.event(/Yalta/)).toHaveCount(1);
    await page.getByRole('spinbutton', { name: 'From year' }).fill('1946');
    await page.keyboard.press('Enter');
    await expect(atlas.event(/Yalta/)).toHaveCount(0);
    await atlas.expectAddress(/span=1946\.\.1958/);
  });
});

test.describe('families and theatres', () => {
  test('are switched, counted, and survive in the address', async ({ atlas, page }) => {
    await atlas.open('?year=1944');
    const visits = page.getByRole('checkbox', { name: /^Visits/ });
    const before = await atlas.chronicle.getByRole('listitem').count();
    await visits.press('Space');
    await expect(visits).not.toBeChecked();
    await expect(atlas.event(/by way of Stalingrad/)).toHaveCount(0);
    expect(await atlas.chronicle.getByRole('listitem').count()).toBeLessThan(before);
    await atlas.expectAddress(/show=accord,aid,conflict,rupture,exchange/);
    await page.reload();
    await atlas.isInForce();
    await expect(page.getByRole('checkbox', { name: /^Visits/ })).not.toBeChecked();
  });

  test('an empty year says what to do', async ({ atlas, page }) => {
    await atlas.open('?year=1944&show=none');
    await expect(page.getByText('Nothing in 1944 with what is switched on.')).toBeVisible();
    await page
      .getByRole('region', { name: /^Chronicle/ })
      .getByRole('button', { name: 'Show everything' })
      .click();
    await expect(atlas.event(/De Gaulle/).first()).toBeVisible();
  });

  test('a theatre lists all that touches it', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('button', { name: 'Events: Yalta, Crimea' }).click();
    await expect(atlas.detail.getByRole('button', { name: /Wrangel/ }).first()).toBeVisible();
    await expect(atlas.detail.getByRole('button', { name: /Yalta/ })).toBeVisible();
  });
});

test('with reduced motion nothing is in transition: a mark is on its new place before the next frame', async ({
  atlas,
  page
}) => {
  await atlas.open();
  const durations = await page
    .getByRole('button')
    .evaluateAll((buttons) => [...new Set(buttons.map((b) => getComputedStyle(b).transitionDuration))]);
  expect(durations).toEqual(['0s']);
});
