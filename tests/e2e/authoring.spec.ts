import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseFile, EditorPageOf, lectureFileOf } from './support/authoring.ts';
import { fileOf } from './support/sharing.ts';
import { expect, test } from './support/test.ts';

const own = (page: Page) => page.getByRole('region', { name: 'Your lectures' });

test('a view of the atlas becomes a scene of a new lecture, with one key', async ({ atlas, page }) => {
  await atlas.open('?year=1966&event=de-gaulle-ussr-1966&panels=none');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('combobox', { name: 'Into the lecture' })).toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Moscow, June 1966');
  await dialog.getByRole('button', { name: 'Add as a scene' }).click();
  await expect(dialog.getByText('It is scene 1 of “Untitled lecture”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add as a scene' }).click();
  await expect(dialog.getByText('It is scene 2 of “Untitled lecture”.')).toBeVisible();
  await dialog.getByRole('link', { name: 'Edit the lecture' }).click();
  const editor = new EditorPageOf(page);
  await editor.expectOrder('Moscow, June 1966', 'Moscow, June 1966');
  await expect(page.getByRole('heading', { name: 'Scene 2' })).toBeVisible();
  await expect(page.getByText('?year=1966&event=de-gaulle-ussr-1966', { exact: true })).toBeVisible();
});

test('a lecture is written, reordered by keys, undone, and there after a reload', async ({ page }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.title.fill('Two capitals');
  for (const title of ['Alpha', 'Beta', 'Gamma']) await editor.add(title);
  await editor.field('Notes').fill('Say **this**.');
  await editor.scene(/Gamma/).press('Alt+ArrowUp');
  await editor.expectOrder('Alpha', 'Gamma', 'Beta');
  await expect(page.getByText('Gamma: now scene 2 of 3.')).toBeAttached();
  await expect(editor.scene(/Gamma/)).toBeFocused();
  await page.getByRole('button', { name: 'Move up: Gamma' }).click();
  await editor.expectOrder('Gamma', 'Alpha', 'Beta');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await editor.expectOrder('Alpha', 'Beta', 'Gamma');
  await page.keyboard.press('Control+Shift+z');
  await editor.expectOrder('Alpha', 'Gamma', 'Beta');
  await editor.isKept();
  await page.reload();
  await editor.expectOrder('Alpha', 'Gamma', 'Beta');
  await expect(editor.title).toHaveValue('Two capitals');
  await editor.scene(/Gamma/).click();
  await expect(editor.field('Notes')).toHaveValue('Say **this**.');
  await page.getByText('As you will read them').click();
  await expect(page.locator('strong', { hasText: 'this' })).toBeVisible();
});

test('a scene is dragged to its place, doubled and deleted', async ({ page }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  for (const title of ['Alpha', 'Beta', 'Gamma']) await editor.add(title);
  const [from, to] = [await editor.scene(/Gamma/).boundingBox(), await editor.scene(/Alpha/).boundingBox()];
  if (from === null || to === null) throw new Error('the scenes are not on the screen');
  await page.mouse.move(from.x + 150, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 150, to.y + 4, { steps: 8 });
  await page.mouse.up();
  await editor.expectOrder('Gamma', 'Alpha', 'Beta');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await editor.expectOrder('Gamma', 'Gamma', 'Alpha', 'Beta');
  await page.getByRole('button', { name: 'Delete the scene' }).click();
  await editor.expectOrder('Gamma', 'Alpha', 'Beta');
});

test('a view is pasted into a scene, and sought for it in the atlas', async ({ atlas, page }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.add('Yalta');
  const address = editor.field('Address of a view of the atlas');
  await address.fill('yesterday');
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByText(/This is no address of a view/)).toBeVisible();
  await address.fill('https://atlas.example/?year=1945&event=nowhere');
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByText('The atlas does not know event=nowhere; the rest is taken.')).toBeVisible();
  await expect(page.getByText('?year=1945', { exact: true })).toBeVisible();
  await editor.isKept();
  await page.getByRole('link', { name: 'Change it in the atlas' }).click();
  await atlas.isInForce();
  await atlas.expectYear(1945);
  await atlas.year.focus();
  await page.keyboard.press('ArrowUp');
  await atlas.expectAddress(/year=1946/);
  await page.reload();
  await atlas.isInForce();
  await page.getByRole('button', { name: 'Put this view into the scene' }).click();
  await expect(page.getByText('?year=1946', { exact: true })).toBeVisible();
  await editor.expectOrder('Yalta');
});

test('a lecture is saved as a file and opened again as it was', async ({ page }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.title.fill('Round trip');
  await editor.add('Только по-русски');
  await editor.field('Sources').fill('One source\nAnother');
  await editor.isKept();
  const saved = await fileOf(page, page.getByRole('button', { name: 'Save as a file' }));
  expect(saved.name).toBe('round-trip.atlas-lecture.json');
  await page.goto('./lectures');
  await own(page)
    .getByRole('button', { name: /^Delete ?: Round trip/ })
    .click();
  await expect(own(page).getByText('“Round trip” is deleted.')).toBeVisible();
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveCount(0);
  await own(page).getByRole('button', { name: 'Undo' }).click();
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText(['Round trip']);
  await chooseFile(page, saved.name, saved.bytes);
  await expect(page.getByText('“Round trip” is opened and kept among your lectures.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText(['Round trip', 'Round trip']);
  const again = await fileOf(
    page,
    own(page)
      .getByRole('button', { name: /^Save as a file ?: Round trip/ })
      .first()
  );
  const [before, after] = [saved, again].map(
    ({ bytes }) => (JSON.parse(bytes.toString()) as { lecture: { scenes: unknown } }).lecture.scenes
  );
  expect(after).toEqual(before);
});

test('a broken file lists what is wrong by path, and the rest of it opens', async ({ page }) => {
  await page.goto('./lectures');
  await chooseFile(page, 'x.json', Buffer.from('{"format":'));
  await expect(page.getByRole('alert')).toHaveText(/the file is not JSON, or is damaged/);
  const scene = { id: 'one', title: 'Sound', seconds: 1e9, view: '?year=1966&event=nowhere', colour: 'red' };
  await chooseFile(page, 'broken.atlas-lecture.json', lectureFileOf([scene, 'no scene']));
  const problems = page.getByRole('alert').getByRole('listitem');
  await expect(problems).toHaveCount(4);
  await expect(problems.filter({ hasText: 'lecture.scenes[0].seconds' })).toContainText('out of range');
  await expect(problems.filter({ hasText: 'lecture.scenes[0].view' })).toContainText('event=nowhere');
  await expect(problems.filter({ hasText: 'lecture.scenes[1]' })).toContainText('left out');
  await page.getByRole('status').getByRole('link', { name: 'Edit' }).click();
  await new EditorPageOf(page).expectOrder('Sound');
});

test('a hostile file runs nothing', async ({ page }) => {
  const bad = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
  const notes = `${bad}\n\n[click](javascript:window.pwned=1) <iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`;
  const scene = { id: 'one', title: bad, line: bad, notes, sources: [bad], view: '?year=1966' };
  await page.goto('./lectures');
  await chooseFile(page, 'hostile.json', lectureFileOf([scene], bad));
  await page.getByRole('status').getByRole('link', { name: 'Edit' }).click();
  await page.getByText('As you will read them').click();
  await expect(page.getByText('click', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'click' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(page.getByRole('region', { name: 'Scene 1 of 1' })).toContainText(bad);
  await page.keyboard.press('m');
  await expect(page.getByRole('region', { name: 'Notes below the map' })).toContainText('<iframe');
  await expect(page.locator('img[src="x"], iframe, a[href^="javascript"]')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
});

test('a lecture travels in its address, and a copy is kept', async ({ page, context }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.title.fill('Travels');
  await editor.add('First');
  await editor.isKept();
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share “Travels”' });
  const address = await dialog.getByRole('textbox', { name: 'Address of the lecture' }).inputValue();
  expect(address).toContain('/lecture/own#lecture=');
  await expect(dialog.getByText(/It is \d+ characters long\./)).toBeVisible();
  await expect(
    dialog.getByRole('img', { name: /QR code/ }).or(dialog.getByText(/too long for a QR/))
  ).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('region', { name: 'Scene 1 of 1' })).toContainText('First');
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other.getByText('“Travels” is among your lectures.')).toBeVisible();
  await other.goto('./lectures');
  await expect(own(other).getByRole('heading', { level: 3, name: 'Travels' })).toHaveCount(2);
  await other.goto(address.slice(0, -12));
  await expect(other.getByText(/The lecture in this address cannot be read/)).toBeVisible();
});

test('what is improvised is kept: in a copy of a lecture that ships, then in that copy', async ({ page }) => {
  await page.goto('./lecture/the-story-in-fifteen-scenes?scene=4');
  const year = page.getByRole('slider', { name: 'Year' });
  await expect(page.getByRole('region', { name: 'Scene 4 of 15' })).toBeVisible();
  await expect(page.locator('canvas')).toBeAttached();
  await year.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'Keep this as a scene' })).toBeVisible();
  await year.blur();
  await page.keyboard.press('k');
  await expect(page.getByText(/^Kept as scene 5 of your own copy, “.*\(copy\)”\.$/)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText(/^Kept as scene 6 of your own copy/)).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Scene 4 of 15' })).toBeVisible();
  await page.goto('./lectures');
  await own(page)
    .getByRole('link', { name: /^Present ?: .*\(copy\)/ })
    .click();
  await expect(page.getByRole('region', { name: 'Scene 1 of 17' })).toBeVisible();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Scene 5 of 17' })).toContainText('an aside');
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?id=own-[0-9a-f]+&scene=5$/);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Scene 5 of 17' })).toBeVisible();
});

test('a lecture of one’s own has its presenter’s page', async ({ page, context }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.add('Alpha');
  await editor.add('Beta');
  await editor.isKept();
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(page.getByRole('region', { name: 'Scene 1 of 2' })).toBeVisible();
  const presenter = await context.newPage();
  await presenter.goto(page.url().replace('/own', '/own/notes'));
  await expect(presenter.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  await presenter.getByRole('button', { name: 'Next scene' }).click();
  await expect(page.getByRole('region', { name: 'Scene 2 of 2' })).toBeVisible();
});

test('a lecture that ships is copied to be changed, and renamed', async ({ page }) => {
  await page.goto('./lectures');
  await page.getByRole('button', { name: /^Make a copy to change ?: Empire/ }).click();
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText([/^Empire.*\(copy\)$/]);
  await own(page)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await own(page).getByRole('textbox', { name: 'New name' }).fill('My empires');
  await page.keyboard.press('Enter');
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText(['My empires']);
  await page.reload();
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText(['My empires']);
});

test('with no room in the browser nothing is lost, and the file is offered', async ({ page }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const put = prototype.put;
    (window as unknown as { makeRoom: () => void }).makeRoom = () => (prototype.put = put);
    prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await editor.add('Precious');
  const warning = page.getByRole('alert');
  await expect(warning).toContainText(
    'There is no room left in the browser’s storage. The lecture is not kept'
  );
  const saved = await fileOf(page, warning.getByRole('button', { name: 'Save as a file' }));
  expect(saved.bytes.toString()).toContain('Precious');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await warning.getByRole('button', { name: 'Try again' }).click();
  await editor.isKept();
  await expect(warning).toHaveCount(0);
});

test('two tabs that write the same lecture overwrite nothing', async ({ page, context }) => {
  const editor = new EditorPageOf(page);
  await editor.open();
  await editor.title.fill('Shared');
  await editor.isKept();
  await expect.poll(() => page.url()).toContain('?id=');
  const second = new EditorPageOf(await context.newPage());
  await second.open(page.url());
  // The first tab does not hear that the second writes: as one whose window is not looked at.
  await page.evaluate(() => {
    addEventListener('focus', (event) => event.stopImmediatePropagation(), true);
    document.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);
  });
  await second.title.fill('From the second tab');
  await second.isKept();
  await editor.title.fill('From the first tab');
  await expect(page.getByText(/changed in another tab at the same time/)).toBeVisible();
  await page.goto('./lectures');
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveText([
    'From the first tab (copy)',
    'From the second tab'
  ]);
});

for (const [path, heading] of [
  ['lectures', 'Your lectures'],
  ['fr/lecture/edit', 'Scènes'],
  ['ru/lecture/own?id=nothing', null]
] as const)
  test(`/${path} has no fault that axe can see`, async ({ page }) => {
    await page.goto(`./${path}`);
    if (heading !== null) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    else await expect(page.getByText(/Такой лекции в этом браузере нет/)).toBeVisible();
    if (path.endsWith('edit')) await page.getByRole('button', { name: 'Ajouter une scène' }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });
