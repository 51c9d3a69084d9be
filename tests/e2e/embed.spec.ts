import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Host, HOST_ORIGINS } from './support/host.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const host = await Host.start(page);
    await use(host);
    host.stop();
  }
});
test.use({ hosts: HOST_ORIGINS });

const EVENT = 'degaulle-journey-moscow-1944';
const TITLE = 'De Gaulle travels to Moscow by way of Stalingrad';

/** Waits until the map in the frame stands. */
async function isDrawn(host: Host): Promise<void> {
  await expect(host.frame.getByRole('list', { name: 'On the map' })).toBeAttached();
  await expect(host.frame.getByText('Drawing the map…')).toBeHidden();
}

/** The middle of the map in the frame, in pixels of the host page. */
async function pointAtMap(page: Page): Promise<void> {
  const box = await page.getByTitle('Atlas').boundingBox();
  if (box === null) throw new Error('there is no frame');
  await page.mouse.move(box.x + box.width / 2, box.y + 150);
}

test.describe('on a page of another origin', () => {
  test('the host sets the state, asks for it, and is told of changes', async ({ host, page, baseURL }) => {
    await host.open(`${baseURL}embed?year=1944`);
    const history = await page.evaluate(() => window.history.length);
    expect(await host.state()).toMatchObject({ query: '', year: 1944, month: null, selection: null });

    await host.setState(`?event=${EVENT}`);
    await expect(host.frame.getByRole('article', { name: TITLE })).toBeVisible();
    await expect
      .poll(async () => (await host.changes()).at(-1))
      .toMatchObject({ selection: { kind: 'event', id: EVENT }, year: 1944, refused: [] });

    await host.setState('?year=1966');
    await expect(host.frame.getByRole('slider', { name: 'Year' })).toHaveValue('1966');
    await expect(host.frame.getByRole('article')).toBeHidden();
    await host.frame.getByRole('button', { name: 'Next event' }).click();
    const { query } = await host.state();
    expect(query).toMatch(/^\?year=196\d&event=/);
    await expect.poll(async () => (await host.changes()).at(-1)?.query).toBe(query);
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  test('what cannot be read is answered, and what is refused is told and shown', async ({
    host,
    baseURL
  }) => {
    await host.open(`${baseURL}embed?year=1966`);
    for (const message of [
      { type: 'atlas:set', query: { toString: '?year=1917' } },
      { type: 'atlas:set', query: `?${'x'.repeat(100_000)}` },
      { type: 'atlas:delete' },
      { type: 'resize', height: 1 },
      JSON.parse('{"__proto__":{"type":"atlas:set","query":"?year=1917"}}') as unknown,
      { type: 'atlas:get', id: '<img src=x onerror=alert(1)>', query: '?year=1917' },
      'atlas:set',
      null
    ])
      await host.sendRaw(message);
    await expect.poll(() => host.faults()).toEqual(['not-a-query', 'too-long', 'unknown-type']);
    expect(await host.state()).toMatchObject({ year: 1966, refused: [] });

    await host.setState('?year=1800&controls=timeline,wings');
    await expect
      .poll(async () => (await host.state()).refused)
      .toEqual([
        { key: 'controls', value: 'timeline,wings', reason: 'unknown-name' },
        { key: 'year', value: '1800', reason: 'outside-atlas' }
      ]);
    await expect(host.frame.getByText('The address says year=1800')).toBeVisible();
    await expect(host.frame.getByText('The address says controls=timeline,wings')).toBeVisible();
  });

  test('the wheel scrolls the host, and zooms only with Ctrl held', async ({ host, page, baseURL }) => {
    await host.open(`${baseURL}embed?year=1944`);
    await isDrawn(host);
    await pointAtMap(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => host.scrolled()).toBeGreaterThan(50);
    await expect(host.frame.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible();
    expect((await host.state()).query).toBe('');

    const scrolled = await host.scrolled();
    await pointAtMap(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await host.state()).query).toMatch(/^\?map=/);
    expect(await host.scrolled()).toBe(scrolled);
  });

  test('keys are the host’s until the frame is entered, and then its own', async ({
    host,
    page,
    baseURL
  }) => {
    await host.open(`${baseURL}embed?year=1944&event=${EVENT}`);
    await isDrawn(host);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    // A slow machine is still scrolling for the key before, and passes over the next: it is pressed again.
    const scrollsTo = (key: string, isThere: (y: number) => boolean) =>
      expect(async () => {
        await page.keyboard.press(key);
        await expect.poll(async () => isThere(await host.scrolled()), { timeout: 4000 }).toBe(true);
      }).toPass();
    await scrollsTo(' ', (y) => y > 50);
    await scrollsTo('Home', (y) => y === 0);
    await scrollsTo('PageDown', (y) => y > 50);
    await scrollsTo('Home', (y) => y === 0);
    for (const key of ['ArrowRight', '.', 'Escape']) await page.keyboard.press(key);
    expect(await host.state()).toMatchObject({ year: 1944, selection: { id: EVENT } });

    await host.frame.getByRole('heading', { level: 1 }).click();
    for (const key of ['/', 's', '?', 'Control+k']) await page.keyboard.press(key);
    await expect(host.frame.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(host.frame.getByRole('article')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(host.frame.getByRole('slider', { name: 'Year' })).toHaveValue('1945');
    expect(await host.scrolled()).toBe(0);
  });

  test('the full atlas opens beside the host, in the state of the frame', async ({ host, page, baseURL }) => {
    await host.open(`${baseURL}embed?controls=none`);
    await expect(host.frame.getByRole('slider')).toHaveCount(0);
    await host.setState('?year=1966-06&show=visit');
    const link = host.frame.getByRole('link', { name: 'Open the full atlas' });
    await expect(link).toHaveAttribute('href', '/?year=1966-06&show=visit');
    const [atlas] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await expect(atlas).toHaveURL(`${baseURL}?year=1966-06&show=visit`);
    await expect(host.frame.getByRole('main')).toBeAttached();
  });
});

test('the answer of oEmbed is valid, and its frame opens what the page is about', async ({
  host,
  page,
  baseURL
}) => {
  await page.goto(`./fr/event/${EVENT}`);
  const link = page.locator('head link[type="application/json+oembed"]');
  await expect(link).toHaveAttribute('title', /De Gaulle/);
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  expect(pathname).toBe(`/fr/oembed/event/${EVENT}.json`);
  const response = await page.request.get(pathname);
  expect(response.headers()['content-type']).toContain('application/json');
  const answer = (await response.json()) as { html: string; provider_url: string };
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 500 });
  // The build names the site by where it will stand, which is not here.
  const { origin } = new URL(answer.provider_url);
  await host.openHtml(answer.html.replaceAll(origin, new URL(baseURL ?? '').origin));
  await expect(host.frame.getByRole('article', { name: /De Gaulle se rend/ })).toBeVisible();
});

for (const [prefix, open, more, play] of [
  ['', 'Open the full atlas', 'Read more in the atlas', 'Play'],
  ['fr/', 'Ouvrir l’atlas complet', 'Lire la suite dans l’atlas', 'Lecture'],
  ['ru/', 'Открыть весь атлас', 'Подробнее в атласе', 'Пуск']
] as const) {
  test(`in the smallest frame, "${prefix}", nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await page.goto(`./${prefix}embed?event=${EVENT}&controls=timeline,zoom,legend,chronicle`);
    for (const control of [
      page.getByRole('link', { name: open }),
      page.getByRole('link', { name: more }),
      page.getByRole('button', { name: play, exact: true }),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('heading', { level: 2 })
    ])
      await expect(control).toBeInViewport({ ratio: 1 });
    const isCut = await page
      .getByRole('article')
      .evaluate((card) => card.parentElement!.scrollHeight > card.parentElement!.clientHeight + 1);
    expect(isCut).toBe(false);
  });
}

test('the page about embedding shows it live', async ({ page }) => {
  await page.goto('./embedding');
  const frame = page.frameLocator('iframe');
  await expect(page.getByRole('status')).toContainText('"year": 1944');
  await page.getByRole('button', { name: '1966' }).click();
  await expect(frame.getByRole('slider', { name: 'Year' })).toHaveValue('1966');
  await expect(page.getByRole('status')).toContainText('"query": "?year=1966"');
  await page.getByRole('button', { name: 'with the borders of 1938' }).click();
  await expect(page.getByRole('status')).toContainText('"month": 9');
  for (const file of ['atlas-embed.js', 'atlas-embed.d.ts']) {
    const address = await page.getByRole('link', { name: file }).getAttribute('href');
    expect((await page.request.get(address ?? '')).status(), file).toBe(200);
  }
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
