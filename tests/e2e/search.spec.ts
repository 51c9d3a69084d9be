import { SearchBox } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('nothing of the search is asked for before it is opened', async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  await atlas.isDrawn();
  const before = asked.length;
  expect(asked.filter((path) => path.includes('search'))).toEqual([]);
  await new SearchBox(page).find('Yalta');
  expect(asked.slice(before).some((path) => path.endsWith('/data/search.json'))).toBe(true);
  expect(asked.slice(before).some((path) => path.endsWith('.js'))).toBe(true);
});

for (const [typed, name] of [
  ['Khrouchtchev', /^Nikita Khrushchev/],
  ['Хрущёв', /^Nikita Khrushchev/],
  ['kruschev', /^Nikita Khrushchev/],
  ['De Gaule', /^Charles de Gaulle/]
] as const) {
  test(`“${typed}” is found on the English page by keyboard alone`, async ({ atlas, page }) => {
    await atlas.open();
    const search = new SearchBox(page);
    await search.find(typed);
    await expect(search.group('People').first()).toHaveAccessibleName(name);
    await search.expectActive(name);
    await page.keyboard.press('ArrowDown');
    await expect(search.active).not.toHaveAccessibleName(name);
    await page.keyboard.press('Home');
    await search.expectActive(name);
    await expect(search.field).toBeFocused();
  });
}

test('a person is chosen: what they had a part in is shown', async ({ atlas, page }) => {
  await atlas.open();
  await new SearchBox(page).find('Хрущёв');
  await page.keyboard.press('Enter');
  await atlas.expectAddress(/nikita-khrushchev/);
  await expect(atlas.chronicle).toContainText('tour of France');
});

test('Киев, Kyiv and Kiev are one place, which opens', async ({ atlas, page }) => {
  const search = new SearchBox(page);
  await atlas.open();
  await search.find('Киев');
  for (const typed of ['Київ', 'Kyiv', 'Kiev']) {
    await search.field.fill(typed);
    await expect(search.group('Places')).toHaveCount(1);
    await search.expectActive(/^Kiev/);
  }
  await page.keyboard.press('Enter');
  await expect(search.dialog).toBeHidden();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('Kiev');
  await atlas.expectAddress(/place=kiev/);
});

test('arrows go round, Home and End to the ends once in the list, and before that in the text', async ({
  atlas,
  page
}) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.find('visit');
  const first = await search.active.getAttribute('id');
  await page.keyboard.press('Home');
  await page.keyboard.type('Kosygin ');
  await expect(search.field).toHaveValue('Kosygin visit');
  await page.keyboard.press('ArrowUp');
  await expect(search.active).not.toHaveAttribute('id', first ?? '');
  await expect(search.list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(search.list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(search.list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await expect(search.list.getByRole('option').last()).toBeInViewport();
});

test('an event is chosen: the slider moves to it and its panel opens', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  await new SearchBox(page).find('Поездка де Голля 1966');
  await page.keyboard.press('Enter');
  await atlas.expectYear(1966);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText(/De Gaulle.*journey/);
  await page.keyboard.press('Escape');
  await atlas.expectYear(1944);
});

test('“1966” offers the year itself, and what happened in it', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  const search = new SearchBox(page);
  await search.find('1966');
  await search.expectActive('Go to 1966');
  await expect(search.group('Events').filter({ hasText: 'journey' })).toBeVisible();
  await page.keyboard.press('Enter');
  await atlas.expectYear(1966);
});

test('“1966 moscow” is narrowed by time', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.find('1966 moscow');
  const dates = await search.group('Events').allInnerTexts();
  expect(dates.length).toBeGreaterThan(2);
  for (const text of dates) expect(text).toMatch(/19[2-8]\d/);
  await expect(search.group('Events').filter({ hasText: '1944' })).toHaveCount(0);
});

test('a land is chosen when it was on the map', async ({ atlas, page }) => {
  await atlas.open('?year=1944');
  const search = new SearchBox(page);
  await search.find('Danzig');
  const land = search.group('Lands').first();
  await expect(land).toHaveAccessibleName(/^Free City of Danzig.*1920–1939/);
  await land.click();
  await atlas.expectAddress(/polity=danzig/);
  await atlas.expectYear(1938);
});

test('an era sets the span to its years', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.find('détente');
  await search.group('Eras').first().click();
  await atlas.expectAddress(/era=detente/);
  await atlas.expectYear(1979);
});

test('Ctrl-K opens it from a field, Escape closes it alone and gives the focus back', async ({
  atlas,
  page
}) => {
  await atlas.open('?year=1944&place=moscow');
  const search = new SearchBox(page);
  await atlas.yearField.focus();
  await page.keyboard.press('Control+k');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(atlas.yearField).toBeFocused();
  await expect(atlas.detail).toBeVisible();

  await search.button.click();
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.button).toBeFocused();
});

test('before anything is typed it says what can be found, with examples to try', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.button.click();
  await expect(search.dialog).toContainText(/\d+ events, \d+ people, \d+ places/);
  await search.dialog.getByRole('button', { name: 'de Gaulle 1966' }).click();
  await expect(search.field).toHaveValue('de Gaulle 1966');
  await expect(search.field).toBeFocused();
  await expect(search.list).toBeVisible();
});

test('the count of results is announced, and that there are none', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.find('Danzig');
  const status = search.dialog.getByRole('status');
  await expect(status).toHaveText(/^\d results; first: .*Danzig/);
  await search.field.fill('zzzzqqqq');
  await expect(status).toHaveText(/^Nothing is found for “zzzzqqqq”/);
  await expect(search.dialog.getByText(/^Nothing is found/).last()).toBeVisible();
  await expect(search.field).toHaveAttribute('aria-expanded', 'false');
});

test('a slip is said to be one', async ({ atlas, page }) => {
  await atlas.open();
  const search = new SearchBox(page);
  await search.find('Gorbahcev');
  await expect(search.dialog.getByText(/^Nothing is spelled quite like this/).last()).toBeVisible();
  await expect(search.dialog.getByRole('status')).toHaveText(
    /^Nothing is spelled.*first: Mikhail Gorbachev$/
  );
  await search.expectActive(/^Mikhail Gorbachev/);
});

test('what is typed before the box is there is not lost', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.type('/0 Yalta');
  await expect(new SearchBox(page).field).toHaveValue('0 Yalta');
});

test('an index that cannot be read is said to be missing, and can be asked for again', async ({
  atlas,
  page
}) => {
  await atlas.open();
  await page.route('**/data/search.json', (route) => route.fulfill({ body: 'something else' }));
  const search = new SearchBox(page);
  await search.button.click();
  await expect(search.dialog.getByRole('alert')).toContainText('The search could not be loaded.');
  await page.unroute('**/data/search.json');
  await search.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(search.field).toBeFocused();
  await page.keyboard.type('Yalta');
  await expect(search.group('Places').first()).toHaveAccessibleName(/^Yalta/);
});

test('a box that cannot be read is said to be missing too, and Escape leaves it', async ({ atlas, page }) => {
  await atlas.open();
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' })
  );
  const search = new SearchBox(page);
  await search.button.click();
  await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toBeHidden();
});
